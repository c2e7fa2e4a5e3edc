package org.sipaccount.trials.cluster;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** The accounts that are changed. */
final class Accounts {

    static final String DOMAIN = "example.com";
    static final String PASSWORD = "Cluster-Secret1";

    /** Those that everybody changes at once; whoever has a subscription follows one of them. */
    static final List<String> HOT = List.of("hot0", "hot1");

    /** Those that are changed by one at a time. */
    static final List<String> COLD =
            IntStream.range(0, 40).mapToObj("cold%02d"::formatted).toList();

    /** Two that forward to each other. */
    static final List<String> PAIR = List.of("pair0", "pair1");

    private static final ObjectMapper JSON = new ObjectMapper();

    private Accounts() {}

    static Path write(Path file) throws IOException {
        var document = JSON.createObjectNode().put("now", Instant.now().getEpochSecond());
        document.putObject("engine")
                .put("pstn_access", true)
                .put("currency", "EUR")
                .put("voicemail_server", "vm.example.com")
                .put("absolute_voicemail_uri", false);
        document.putArray("domains").addObject().put("name", DOMAIN);
        var accounts = document.putArray("accounts");
        List.of(HOT, COLD, PAIR).forEach(users -> users.forEach(user -> accounts.addObject()
                .put("username", user)
                .put("domain", DOMAIN)
                .put("sip_password", PASSWORD)
                .put("first_name", "Cluster")
                .put("last_name", "Trial")
                .put("timezone", "Europe/Amsterdam")
                .put("language", "en")
                .put("no_answer_timeout", 25)
                .put("prepaid", false)
                .putArray("groups")
                .add("free-pstn")));
        JSON.writeValue(file.toFile(), document);
        return file;
    }
}
