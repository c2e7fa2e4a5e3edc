package org.sipaccount.localstack;

import java.util.List;

/** What is said when the service is up: where it is, who can log in, and what to paste. */
record Banner(Options options, List<DemoLogin> logins, String login) {

    String text() {
        var text = new StringBuilder("\nThe account service is up: " + address() + "\n");
        if (!logins.isEmpty()) {
            text.append("\nDemo accounts:\n");
            logins.forEach(login -> text.append("  %-20s %s%n".formatted(login.address(), login.password())));
        }
        text.append("\nTo try it:\n");
        for (var action : List.of("get_identity", "get_call_forwarding", "set_dnd_on&duration=60")) {
            text.append("  curl --digest -u '%s' '%s/settings.phtml?action=%s'%n".formatted(user(), address(), action));
        }
        text.append(login);
        text.append("\nMails are caught and shown at ").append(address()).append("/local/mails\n");
        text.append("Health and metrics: http://localhost:")
                .append(options.managementPort())
                .append("/q/health, /q/metrics\n");
        return text + "\nIts data is in " + options.data() + ". Ctrl-C stops it.\n";
    }

    private String address() {
        return "http://localhost:" + options.port();
    }

    private String user() {
        return logins.stream()
                .findFirst()
                .map(login -> login.address() + ":" + login.password())
                .orElse("USER@DOMAIN:PASSWORD");
    }
}
