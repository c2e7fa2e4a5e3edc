package org.sipaccount.localstack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.StreamSupport;

/** The demo accounts, with all their times moved so that their "now" is the given time. */
final class DemoDocument {

    private static final DateTimeFormatter LOCAL_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();

    private final String original;
    private final ObjectNode root;

    private DemoDocument(String original) {
        this.original = original;
        this.root = parse(original);
    }

    static DemoDocument builtIn() {
        try (var stream = DemoDocument.class.getResourceAsStream("/demo-accounts.json")) {
            if (stream == null) {
                throw new IllegalStateException("no demo accounts");
            }
            return new DemoDocument(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<DemoLogin> logins() {
        return StreamSupport.stream(root.path("accounts").spliterator(), false)
                .map(account -> new DemoLogin(
                        account.path("username").asText() + "@"
                                + account.path("domain").asText(),
                        account.path("sip_password").asText()))
                .toList();
    }

    /** The document as it would have been written at this time, to the second. */
    String at(Instant now) {
        var shift = Duration.ofSeconds(now.getEpochSecond() - root.path("now").asLong());
        return shift.isZero() ? original : shifted(shift).toString();
    }

    private ObjectNode shifted(Duration shift) {
        var copy = root.deepCopy();
        moveSeconds(copy, "now", shift);
        for (var account : copy.path("accounts")) {
            for (var call : account.path("calls")) {
                moveSeconds(call, "start", shift);
                moveSeconds(call, "stop", shift);
            }
            account.path("enum").forEach(number -> moveSeconds(number, "changed", shift));
            account.path("balance_history").forEach(entry -> moveLocalTime(entry, "date", shift));
        }
        copy.path("journal").forEach(entry -> moveLocalTime(entry, "timestamp", shift));
        return copy;
    }

    /** The readable form beside a number of seconds would be wrong afterwards, and nobody needs it. */
    private static void moveSeconds(JsonNode node, String name, Duration shift) {
        var object = (ObjectNode) node;
        object.remove(name + "_iso");
        if (object.path(name).isNumber()) {
            object.put(name, object.path(name).asLong() + shift.toSeconds());
        }
    }

    private static void moveLocalTime(JsonNode node, String name, Duration shift) {
        var object = (ObjectNode) node;
        var time = LocalDateTime.parse(object.path(name).asText(), LOCAL_TIME);
        object.put(name, time.plus(shift).format(LOCAL_TIME));
    }

    private static ObjectNode parse(String text) {
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the demo accounts are not JSON", e);
        }
    }
}
