package org.sipaccount.legacy.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Parameters as the members of a JSON object. */
final class JsonBody {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonBody() {}

    /**
     * Adds the members to {@code values}: texts and numbers as they are, an object or array as its JSON text; null
     * counts as not sent. A body that is no JSON object has no parameters.
     *
     * @param body one character for each byte (ISO 8859-1)
     */
    static void read(String body, Map<String, Optional<String>> values) {
        try {
            JsonNode read = MAPPER.readTree(body.getBytes(StandardCharsets.ISO_8859_1));
            if (read != null && read.isObject()) {
                read.properties().stream()
                        .filter(member -> !member.getValue().isNull())
                        .forEach(member -> values.put(member.getKey(), Optional.of(text(member.getValue()))));
            }
        } catch (JsonProcessingException noJson) {
            // Whatever was meant is missing then, and refused as that.
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(JsonNode value) {
        return value.isContainerNode() ? value.toString() : value.asText();
    }
}
