package org.sipaccount.graphql.endpoint;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Speaks graphql-transport-ws, and waits at most ten seconds for anything. */
final class WebSocketClient implements WebSocket.Listener {

    private static final int PATIENCE = 10;

    private final HttpClient http = HttpClient.newHttpClient();
    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder unfinished = new StringBuilder();
    private @Nullable WebSocket socket;

    /** @param headers names and values in turns */
    void connect(URI endpoint, String... headers) {
        WebSocket.Builder builder = http.newWebSocketBuilder().subprotocols("graphql-transport-ws");
        for (int i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        socket = builder.buildAsync(URI.create("ws" + endpoint.toString().substring("http".length())), this)
                .orTimeout(PATIENCE, TimeUnit.SECONDS)
                .join();
    }

    void send(String message) {
        connected().sendText(message, true).join();
    }

    /** The next message that is no ping. */
    String next() {
        try {
            String message = messages.poll(PATIENCE, TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError("no message");
            }
            return message.contains("\"ping\"") ? next() : message;
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** The code with which the server closed. */
    int closed() {
        return closed.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    }

    void close() {
        if (socket != null) {
            socket.abort();
        }
        http.close();
    }

    private WebSocket connected() {
        if (socket == null) {
            throw new AssertionError("not connected");
        }
        return socket;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        unfinished.append(part);
        if (last) {
            messages.add(unfinished.toString());
            unfinished.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable fault) {
        closed.completeExceptionally(fault);
    }
}
