package org.sipaccount.legacy.page;

import io.vertx.core.http.HttpServerResponse;
import java.util.Optional;

/** @param location where to go on, with status 303 */
public record PageAnswer(int status, Optional<String> location, String html) {

    static final String POLICY =
            "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none';" + " base-uri 'none'";

    static PageAnswer shown(int status, String html) {
        return new PageAnswer(status, Optional.empty(), html);
    }

    static PageAnswer seeOther(String location) {
        return new PageAnswer(303, Optional.of(location), "");
    }

    public void send(HttpServerResponse response) {
        response.setStatusCode(status)
                .putHeader("Content-Type", "text/html; charset=UTF-8")
                .putHeader("Cache-Control", "no-store")
                .putHeader("Content-Security-Policy", POLICY)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "same-origin");
        location.ifPresent(value -> response.putHeader("Location", value));
        response.end(html);
    }
}
