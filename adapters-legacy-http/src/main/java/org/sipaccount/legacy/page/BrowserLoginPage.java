package org.sipaccount.legacy.page;

import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import org.sipaccount.legacy.digest.LoginPage;

/** In the language that the browser prefers, as nobody's account is known yet. */
@Singleton
class BrowserLoginPage implements LoginPage {

    private static final int TOO_LONG = 413;
    private static final int UNAVAILABLE = 503;
    private static final long MINUTE = 60;

    @Override
    public void end(HttpServerResponse response, String acceptLanguage) {
        Messages messages = Messages.in(AcceptLanguage.best(acceptLanguage));
        String html = Templates.login(messages, text(response, messages)).render();
        PageAnswer.shown(response.getStatusCode(), html).send(response);
    }

    private static String text(HttpServerResponse response, Messages messages) {
        String wait = response.headers().get("Retry-After");
        return switch (response.getStatusCode()) {
            case TOO_LONG -> messages.get("refused.toolong");
            case UNAVAILABLE -> messages.get("refused.unavailable");
            default ->
                wait == null
                        ? messages.get("login.needed")
                        : messages.format(
                                "login.locked",
                                new Formats(messages).minutes(Math.ceilDiv(Long.parseLong(wait), MINUTE)));
        };
    }
}
