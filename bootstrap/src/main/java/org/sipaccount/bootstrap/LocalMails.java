package org.sipaccount.bootstrap;

import io.quarkus.mailer.SentMail;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code GET /local/mails}: the newest mails, newest first. The path exists in local mode only, and so does the box. */
@ApplicationScoped
class LocalMails {

    static final String PATH = "/local/mails";
    private static final int MOST = 100;

    private final ServiceConfig config;
    private final Deque<JsonObject> box = new ArrayDeque<>();

    LocalMails(ServiceConfig config) {
        this.config = config;
    }

    void route(@Observes Router router) {
        if (config.localMode()) {
            router.get(PATH).handler(this::show);
        }
    }

    void keep(@Observes SentMail mail) {
        if (config.localMode()) {
            JsonObject kept = new JsonObject()
                    .put("to", new JsonArray(List.copyOf(mail.to())))
                    .put("subject", mail.subject())
                    .put("text", orEmpty(mail.textBody()));
            synchronized (box) {
                box.addFirst(kept);
                if (box.size() > MOST) {
                    box.removeLast();
                }
            }
        }
    }

    private void show(RoutingContext context) {
        JsonArray mails;
        synchronized (box) {
            mails = new JsonArray(List.copyOf(box));
        }
        context.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", "no-store")
                .end(mails.encodePrettily());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
