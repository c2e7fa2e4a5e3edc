package org.sipaccount.trials.speed;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** The accounts that are asked for: each with forwarding, rules, and fifty calls of the last days. */
final class Accounts {

    static final int COUNT = 200;
    static final String PASSWORD = "Speed-Secret1";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CALLS = 50;

    private Accounts() {}

    static List<String> users() {
        return IntStream.range(0, COUNT).mapToObj("user%03d"::formatted).toList();
    }

    /** In the form of account documents; alice is the one whose token the login server issues. */
    static Path write(Path file, Instant now) throws IOException {
        var document = JSON.createObjectNode().put("now", now.getEpochSecond());
        document.putObject("engine")
                .put("pstn_access", true)
                .put("currency", "EUR")
                .put("voicemail_server", "vm.example.com")
                .put("absolute_voicemail_uri", false);
        document.putArray("domains").addObject().put("name", "example.com");
        var accounts = document.putArray("accounts");
        add(accounts, "alice", now);
        users().forEach(user -> add(accounts, user, now));
        JSON.writeValue(file.toFile(), document);
        return file;
    }

    private static void add(ArrayNode accounts, String user, Instant now) {
        var account = accounts.addObject()
                .put("username", user)
                .put("domain", "example.com")
                .put("sip_password", PASSWORD)
                .put("first_name", "Speed")
                .put("last_name", "Trial")
                .put("email", user + "@example.org")
                .put("caller_id", "0031201234567")
                .put("timezone", "Europe/Amsterdam")
                .put("language", "en")
                .put("no_answer_timeout", 25)
                .put("prepaid", false);
        account.putArray("groups").add("free-pstn").add("missed-calls");
        settings(account);
        var calls = account.putArray("calls");
        for (int i = 0; i < CALLS; i++) {
            call(calls.addObject(), i, now.getEpochSecond() - 600L * (i + 1));
        }
    }

    private static void settings(ObjectNode account) {
        account.putObject("diversions")
                .put("FNOL", "<voice-mailbox>")
                .put("FBUS", "sip:desk@example.net")
                .put("FNOA", "sip:0031612345678@example.com");
        var weekly = account.putObject("accept_rules").putArray("persistent").addObject();
        weekly.put("days", 31).put("start", "09:00").put("stop", "17:30").putArray("groups").add("everybody");
    }

    private static void call(ObjectNode call, int number, long start) {
        boolean placed = number % 2 == 0;
        call.put("direction", placed ? "placed" : "received")
                .put("remote_uri", "party" + number + "@example.net")
                .put("from_header", "\"Party " + number + "\" <sip:party" + number + "@example.net>;tag=f" + number)
                .put("start", start)
                .put("stop", start + 65)
                .put("duration", 65)
                .put("status", "200")
                .put("price", placed ? 0.05 : 0)
                .put("session_id", "call" + number + "@192.0.2.1")
                .put("from_tag", "f" + number)
                .put("to_tag", "t" + number)
                .put("proxy_ip", "192.0.2.33")
                .put("applications", "audio");
    }
}
