package org.sipaccount.legacy.digest;

import io.vertx.core.http.HttpServerResponse;

/** What a browser shows where it is not let in. Programs get no body, as the original server gave none. */
public interface LoginPage {

    /**
     * Ends a response whose status and headers are there.
     *
     * @param acceptLanguage as in RFC 9110, section 12.5.4, or empty
     */
    void end(HttpServerResponse response, String acceptLanguage);
}
