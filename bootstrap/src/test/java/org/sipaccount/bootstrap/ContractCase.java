package org.sipaccount.bootstrap;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A recorded request of the wire contract and the answer to it. */
record ContractCase(
        @JsonProperty("case") String name,
        String sequence,
        String account,
        String method,
        String query,
        @Nullable Map<String, String> form,
        int status,
        String answer,
        String match) {

    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    static List<ContractCase> all() {
        try (InputStream text = resource("cases.json")) {
            return List.of(JSON.readValue(text, ContractCase[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] fixture() {
        try (InputStream text = resource("fixture.json")) {
            return text.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The cases of the same sequence that run before this one. */
    List<ContractCase> before() {
        return all().stream()
                .filter(other -> other.sequence.equals(sequence))
                .takeWhile(other -> !other.name.equals(name))
                .toList();
    }

    /** A recorded time of "now" is that of the clock that stands still. */
    String expected() {
        try (InputStream text = resource(answer)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).replace("\"NOW\"", "1741953600");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(ContractCase.class.getResourceAsStream("/contract/" + name), name);
    }

    @Override
    public String toString() {
        return name;
    }
}
