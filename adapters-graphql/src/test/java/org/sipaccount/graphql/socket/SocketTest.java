package org.sipaccount.graphql.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client that does not read, over a real connection with small buffers. */
class SocketTest {

    private static final int PATIENCE_SECONDS = 20;
    private static final int SMALL_BUFFER = 4096;
    private static final String MESSAGE = "x".repeat(10_000);

    private final Vertx vertx = Vertx.vertx();
    private final CompletableFuture<ServerWebSocket> accepted = new CompletableFuture<>();

    @SuppressWarnings("NullAway.Init")
    private WebSocket client;

    @SuppressWarnings("NullAway.Init")
    private Socket socket;

    @BeforeEach
    void connect() throws Exception {
        HttpServer server = get(vertx.createHttpServer(new HttpServerOptions().setSendBufferSize(SMALL_BUFFER))
                .webSocketHandler(accepted::complete)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture());
        WebSocketClient clients =
                vertx.createWebSocketClient(new WebSocketClientOptions().setReceiveBufferSize(SMALL_BUFFER));
        client = get(clients.connect(server.actualPort(), "127.0.0.1", "/")
                .toCompletionStage()
                .toCompletableFuture());
        client.pause();
        socket = new Socket(get(accepted), new Limits());
    }

    @AfterEach
    void disconnect() {
        vertx.close();
    }

    @Test
    void isReadyAgainWhenTheClientHasRead() throws Exception {
        assertThat(socket.ready().toCompletableFuture()).isDone();
        fill();
        CompletableFuture<Void> ready = socket.ready().toCompletableFuture();
        assertThat(ready).isNotDone();

        client.resume();

        get(ready);
        assertThat(socket.isClosed()).isFalse();
    }

    @Test
    void isClosedWhenTooMuchWaits() throws Exception {
        CompletableFuture<Void> closed = new CompletableFuture<>();
        client.closeHandler(end -> closed.complete(null));
        while (!socket.isClosed()) {
            socket.sendMessage(MESSAGE);
        }

        client.resume();

        get(closed);
        assertThat(client.closeStatusCode()).isEqualTo((short) 1013);
    }

    @Test
    void waitsForNobodyWhoIsGone() throws Exception {
        fill();
        CompletableFuture<Void> ready = socket.ready().toCompletableFuture();

        client.resume();
        client.close();

        get(ready);
    }

    /** What the system buffers goes at once. */
    private void fill() {
        while (socket.ready().toCompletableFuture().isDone()) {
            socket.sendMessage(MESSAGE);
        }
    }

    private static <T> T get(CompletableFuture<T> future) throws Exception {
        return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private record Limits() implements SocketConfig {

        @Override
        public Duration initTimeout() {
            return Duration.ofSeconds(PATIENCE_SECONDS);
        }

        @Override
        public int operations() {
            return 1;
        }

        @Override
        public int unsentBeforePause() {
            return 50_000;
        }

        @Override
        public int unsentBeforeClose() {
            return 5_000_000;
        }
    }
}
