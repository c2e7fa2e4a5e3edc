package org.sipaccount.graphql.socket;

import io.smallrye.graphql.websocket.GraphQLWebSocketSession;
import io.vertx.core.http.ServerWebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A WebSocket that knows how much of what was written is not sent yet. What cannot be sent any more counts as sent. */
final class Socket implements GraphQLWebSocketSession, ResponseStream {

    private final ServerWebSocket webSocket;
    private final Backlog backlog;
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private Runnable onExpiry = () -> close(CloseCode.TOKEN_EXPIRED);
    private volatile boolean closing;

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

    @Override
    public CompletionStage<Void> closed() {
        return closed;
    }

    /** That the connection is gone, whoever ended it. */
    void ended() {
        closing = true;
        closed.complete(null);
    }

    void close(CloseCode why) {
        end(why.code(), why.reason());
    }

    @Override
    public void close(short statusCode, String reason) {
        if (statusCode == CloseCode.POLICY.code()) {
            onExpiry.run();
        } else {
            end(statusCode, reason);
        }
    }

    private void end(short code, String reason) {
        if (!isClosed()) {
            closing = true;
            webSocket.close(code, reason);
        }
    }

    @Override
    public boolean isClosed() {
        return closing || webSocket.isClosed();
    }
}
