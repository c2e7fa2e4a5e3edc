package org.sipaccount.legacy.digest;

import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;

/** Says what it was asked for. */
@Singleton
class FakeLoginPage implements LoginPage {

    @Override
    public void end(HttpServerResponse response, String acceptLanguage) {
        response.end("page " + response.getStatusCode() + " in " + acceptLanguage);
    }
}
