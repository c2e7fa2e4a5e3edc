package org.sipaccount.graphql.socket;

import io.smallrye.graphql.websocket.GraphQLWebSocketSession;
import io.vertx.core.http.ServerWebSocket;
import java.util.concurrent.CompletionStage;

/** A WebSocket that knows how much of what was written is not sent yet. What cannot be sent any more counts as sent. */
final class Socket implements GraphQLWebSocketSession, Outlet {

    private final ServerWebSocket webSocket;
    private final Backlog backlog;
    private Runnable onExpiry = () -> close(CloseCode.TOKEN_EXPIRED);

    Socket(ServerWebSocket webSocket, SocketConfig config) {
        this.webSocket = webSocket;
        this.backlog = new Backlog(config.unsentBeforePause(), config.unsentBeforeClose());
    }

    /** What is done instead of closing when the token ends. */
    void onExpiry(Runnable end) {
        onExpiry = end;
    }

    @Override
    public void sendMessage(String message) {
        if (backlog.add(message.length())) {
            webSocket.writeTextMessage(message).onComplete(sent -> backlog.remove(message.length()));
        } else {
            backlog.remove(message.length());
            close(CloseCode.TOO_SLOW);
        }
    }

    @Override
    public CompletionStage<Void> ready() {
        return backlog.small();
    }

    void close(CloseCode why) {
        if (!isClosed()) {
            webSocket.close(why.code(), why.reason());
        }
    }

    @Override
    public void close(short statusCode, String reason) {
        if (statusCode == CloseCode.POLICY.code()) {
            onExpiry.run();
        } else if (!isClosed()) {
            webSocket.close(statusCode, reason);
        }
    }

    @Override
    public boolean isClosed() {
        return webSocket.isClosed();
    }
}
