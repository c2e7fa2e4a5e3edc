package org.sipaccount.graphql.socket;

import io.quarkus.smallrye.graphql.runtime.SmallRyeAuthGraphQLTransportWSSubprotocolHandler;
import io.quarkus.smallrye.graphql.runtime.SmallRyeGraphQLAbstractHandler;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.json.JsonArray;
import io.vertx.ext.web.RoutingContext;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The framework's protocol, for holders of a token only: what an unknown client may send ends at {@code
 * connection_init}, and what a known one has running ends with the token.
 */
final class TransportProtocol extends SmallRyeAuthGraphQLTransportWSSubprotocolHandler {

    static final String TOKEN_FIELD = "Authorization";

    private static final String SCHEME = "bearer ";

    private final Socket socket;
    private final RoutingContext upgrade;
    private final SocketConfig config;

    TransportProtocol(
            Socket socket,
            Map<String, Object> context,
            RoutingContext upgrade,
            SmallRyeGraphQLAbstractHandler handler,
            SocketConfig config) {
        super(socket, context, upgrade, handler, Optional.of(TOKEN_FIELD));
        this.socket = socket;
        this.upgrade = upgrade;
        this.config = config;
        socket.onExpiry(this::expire);
        upgrade.vertx().setTimer(config.initTimeout().toMillis(), timer -> requireInitialized());
    }

    private void requireInitialized() {
        if (!connectionInitialized.get()) {
            socket.close(CloseCode.INIT_TIMEOUT);
        }
    }

    @Override
    public void onMessage(String text) {
        if (socket.isClosed()) {
            // What was sent before the client heard of the end is not done any more.
            return;
        }
        try {
            super.onMessage(text);
        } catch (RuntimeException noMessage) {
            socket.close(CloseCode.BAD_REQUEST);
        }
    }

    @Override
    protected void onMessage(@Nullable JsonObject message) {
        if (message == null) {
            return;
        }
        String type = message.getString("type");
        if (type.equals("connection_init") && !holdsToken(message) && isAnonymous()) {
            socket.close(CloseCode.UNAUTHORIZED);
        } else if (type.equals("subscribe") && activeOperations.size() >= config.operations()) {
            sendError(message.getString("id"), "too many operations on one connection", "TOO_MANY_OPERATIONS");
        } else {
            super.onMessage(message);
        }
    }

    private static boolean holdsToken(JsonObject message) {
        JsonValue payload = message.getOrDefault("payload", JsonValue.NULL);
        return payload instanceof JsonObject fields
                && fields.get(TOKEN_FIELD) instanceof JsonString token
                && token.getString().toLowerCase(Locale.ROOT).startsWith(SCHEME);
    }

    /** Clients other than browsers may bring the token with the request already. */
    private boolean isAnonymous() {
        return !(upgrade.user() instanceof QuarkusHttpUser user)
                || user.getSecurityIdentity().isAnonymous();
    }

    private void expire() {
        activeOperations.keySet().forEach(id -> sendError(id, "the token has expired", "TOKEN_EXPIRED"));
        socket.close(CloseCode.TOKEN_EXPIRED);
    }

    private void sendError(String operation, String message, String code) {
        var error = new io.vertx.core.json.JsonObject()
                .put("message", message)
                .put("extensions", new io.vertx.core.json.JsonObject().put("code", code));
        socket.sendMessage(new io.vertx.core.json.JsonObject()
                .put("id", operation)
                .put("type", "error")
                .put("payload", new JsonArray().add(error))
                .encode());
    }
}
