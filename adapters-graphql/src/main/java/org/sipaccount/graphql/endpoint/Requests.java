package org.sipaccount.graphql.endpoint;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads GraphQL requests as the GraphQL-over-HTTP draft has them. */
final class Requests {

    private static final JsonParserFactory JSON = Json.createParserFactory(Map.of());

    private static final String QUERY = "query";
    private static final String OPERATION_NAME = "operationName";
    private static final String VARIABLES = "variables";
    private static final String EXTENSIONS = "extensions";

    private Requests() {}

    /** @throws RefusedRequest where it is none */
    static JsonObject read(RoutingContext http) {
        HttpMethod method = http.request().method();
        if (method.equals(HttpMethod.POST)) {
            return checked(body(http));
        }
        if (method.equals(HttpMethod.GET)) {
            return checked(parameters(http));
        }
        throw new RefusedRequest(ErrorCode.METHOD_NOT_ALLOWED, "GraphQL is asked with GET or POST");
    }

    private static JsonObject body(RoutingContext http) {
        requireJson(http.parsedHeaders().contentType());
        return parsed(text(http.body().buffer())) instanceof JsonObject request
                ? request
                : malformed("a request is one JSON object");
    }

    private static String text(@Nullable Buffer body) {
        try {
            return body == null
                    ? ""
                    : StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(body.getBytes()))
                            .toString();
        } catch (CharacterCodingException otherEncoding) {
            return malformed("requests are in UTF-8");
        }
    }

    private static void requireJson(@Nullable MIMEHeader type) {
        String charset = type == null ? null : type.parameter("charset");
        if (type == null
                || !type.value().equalsIgnoreCase("application/json")
                || (charset != null && !charset.equalsIgnoreCase(StandardCharsets.UTF_8.name()))) {
            throw new RefusedRequest(ErrorCode.UNSUPPORTED_MEDIA_TYPE, "requests are application/json in UTF-8");
        }
    }

    private static JsonObject parameters(RoutingContext http) {
        JsonObjectBuilder request = Json.createObjectBuilder();
        for (String text : new String[] {QUERY, OPERATION_NAME}) {
            http.queryParam(text).stream().findFirst().ifPresent(value -> request.add(text, value));
        }
        for (String object : new String[] {VARIABLES, EXTENSIONS}) {
            http.queryParam(object).stream().findFirst().ifPresent(value -> request.add(object, parsed(value)));
        }
        return request.build();
    }

    private static JsonValue parsed(String text) {
        try (JsonParser parser = JSON.createParser(new StringReader(text))) {
            parser.next();
            JsonValue value = parser.getValue();
            requireEnd(parser);
            return value;
        } catch (RuntimeException notJson) {
            // Of several kinds; what is nested too deeply has none of its own.
            return malformed("this is no JSON, or nested too deeply");
        }
    }

    private static void requireEnd(JsonParser parser) {
        if (parser.hasNext()) {
            throw new JsonException("there is more");
        }
    }

    private static JsonObject checked(JsonObject request) {
        if (!(request.get(QUERY) instanceof JsonString query)
                || query.getString().isBlank()) {
            return malformed("a request has a text as query");
        }
        require(request, OPERATION_NAME, JsonValue.ValueType.STRING);
        require(request, VARIABLES, JsonValue.ValueType.OBJECT);
        require(request, EXTENSIONS, JsonValue.ValueType.OBJECT);
        return request;
    }

    private static void require(JsonObject request, String member, JsonValue.ValueType type) {
        JsonValue value = request.getOrDefault(member, JsonValue.NULL);
        if (value.getValueType() != type && value.getValueType() != JsonValue.ValueType.NULL) {
            malformed(member + " is of another type");
        }
    }

    private static <T> T malformed(String why) {
        throw new RefusedRequest(ErrorCode.BAD_REQUEST, why);
    }
}
