package org.sipaccount.graphql.endpoint;

import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The media types of answers, as the GraphQL-over-HTTP draft has them. */
enum ResponseType {
    /** Its status tells whether the request was understood. */
    GRAPHQL("graphql-response+json"),

    /** Has status 200 for everything that GraphQL itself answers, as older clients expect. */
    JSON("json");

    private final String subtype;

    ResponseType(String subtype) {
        this.subtype = subtype;
    }

    String contentType() {
        return "application/" + subtype + "; charset=utf-8";
    }

    int status(ErrorCode code) {
        return this == JSON && code.isOfDocument() ? 200 : code.status();
    }

    /** @throws RefusedRequest where the request accepts none of them */
    static ResponseType accepted(RoutingContext http) {
        return find(http)
                .orElseThrow(() -> new RefusedRequest(
                        ErrorCode.NOT_ACCEPTABLE, "answers are application/graphql-response+json or application/json"));
    }

    /** The one that the request likes most; empty where it accepts none. */
    static Optional<ResponseType> find(RoutingContext http) {
        List<MIMEHeader> wanted = http.parsedHeaders().accept();
        return wanted.isEmpty()
                ? Optional.of(GRAPHQL)
                : wanted.stream()
                        .filter(header -> header.weight() > 0)
                        .sorted(Comparator.comparing(MIMEHeader::weight).reversed())
                        .flatMap(header -> Arrays.stream(values()).filter(type -> type.matches(header)))
                        .findFirst();
    }

    private boolean matches(MIMEHeader wanted) {
        String charset = wanted.parameter("charset");
        return isOneOf(wanted.component(), "application")
                && isOneOf(wanted.subComponent(), subtype)
                && (charset == null || charset.equalsIgnoreCase(StandardCharsets.UTF_8.name()));
    }

    private static boolean isOneOf(String asked, String name) {
        return asked.equals("*") || asked.equalsIgnoreCase(name);
    }
}
