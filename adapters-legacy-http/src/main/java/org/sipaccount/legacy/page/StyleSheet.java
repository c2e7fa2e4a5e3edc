package org.sipaccount.legacy.page;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.sipaccount.legacy.digest.DigestConfig;

/** The page's style, beside each of its paths and open to everybody. */
@Singleton
class StyleSheet {

    private static final String NAME = "self-care.css";

    private final DigestConfig config;
    private final String text = read();

    StyleSheet(DigestConfig config) {
        this.config = config;
    }

    void route(@Observes Router router) {
        config.paths().stream()
                .map(path -> path.substring(0, path.lastIndexOf('/') + 1) + NAME)
                .distinct()
                .forEach(path -> router.get(path).handler(this::send));
    }

    private void send(RoutingContext context) {
        context.response()
                .putHeader("Content-Type", "text/css; charset=UTF-8")
                .putHeader("Cache-Control", "max-age=3600")
                .putHeader("X-Content-Type-Options", "nosniff")
                .end(text);
    }

    private static String read() {
        try (InputStream stream = Objects.requireNonNull(StyleSheet.class.getResourceAsStream(NAME))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
