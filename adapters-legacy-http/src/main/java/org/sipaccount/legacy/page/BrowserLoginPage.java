package org.sipaccount.legacy.page;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
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
        PageAnswer.shown(response.getStatusCode(), template(response, messages).render())
                .send(response);
    }

    private static TemplateInstance template(HttpServerResponse response, Messages messages) {
        return switch (response.getStatusCode()) {
            case TOO_LONG -> Templates.login(messages, messages.get("refused.toolong"), "");
            case UNAVAILABLE -> Templates.login(messages, messages.get("refused.unavailable"), "");
            default ->
                Templates.login(
                        messages,
                        messages.get("login.title"),
                        needed(response.headers().get("Retry-After"), messages));
        };
    }

    /** @param wait in seconds, where the account is locked */
    private static String needed(@Nullable String wait, Messages messages) {
        return wait == null
                ? messages.get("login.needed")
                : messages.format(
                        "login.locked", new Formats(messages).minutes(Math.ceilDiv(Long.parseLong(wait), MINUTE)));
    }
}
