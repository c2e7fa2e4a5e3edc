package org.sipaccount.graphql.socket;

import io.smallrye.graphql.websocket.GraphQLWebSocketSession;
import io.vertx.core.http.ServerWebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A WebSocket that knows how much of what was written is not sent yet. */
final class Socket implements GraphQLWebSocketSession, Outlet {

    private final ServerWebSocket webSocket;
    private final SocketConfig config;
    private Runnable onExpiry = () -> close(CloseCode.TOKEN_EXPIRED);
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private volatile boolean closing;
    private long unsent;
    private @Nullable CompletableFuture<Void> waiting;

    Socket(ServerWebSocket webSocket, SocketConfig config) {
        this.webSocket = webSocket;
        this.config = config;
    }

    /** What is done instead of closing when the token ends. */
    void onExpiry(Runnable end) {
        onExpiry = end;
    }

    @Override
    public void sendMessage(String message) {
        if (written(message.length()) > config.unsentBeforeClose()) {
            close(CloseCode.TOO_SLOW);
        } else {
            webSocket.writeTextMessage(message).onComplete(sent -> sent(message.length()));
        }
    }

    @Override
    public synchronized CompletionStage<Void> ready() {
        if (unsent <= config.unsentBeforePause()) {
            return CompletableFuture.completedFuture(null);
        }
        if (waiting == null) {
            waiting = new CompletableFuture<>();
        }
        return waiting;
    }

    private synchronized long written(int length) {
        unsent += length;
        return unsent;
    }

    private void sent(int length) {
        CompletableFuture<Void> resumed;
        synchronized (this) {
            unsent -= length;
            resumed = unsent <= config.unsentBeforePause() ? waiting : null;
            waiting = resumed == null ? waiting : null;
        }
        if (resumed != null) {
            resumed.complete(null);
        }
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
        close(why.code(), why.reason(), webSocket);
    }

    private void close(short code, String reason, ServerWebSocket open) {
        if (!isClosed()) {
            closing = true;
            open.close(code, reason);
        }
    }

    @Override
    public void close(short statusCode, String reason) {
        if (statusCode == CloseCode.POLICY.code()) {
            onExpiry.run();
        } else {
            close(statusCode, reason, webSocket);
        }
    }

    @Override
    public boolean isClosed() {
        return closing || webSocket.isClosed();
    }
}
