package org.sipaccount.localstack.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A client of {@code graphql-transport-ws}, as a front-end has one. */
public final class GraphQlSocket implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_SECONDS = 30;

    private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final WebSocket socket;

    private GraphQlSocket(URI service) {
        socket = client.newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .connectTimeout(Duration.ofSeconds(PATIENCE_SECONDS))
                .buildAsync(URI.create(service.toString().replaceFirst("^http", "ws") + "/graphql"), new Incoming())
                .join();
    }

    /** Without a word yet. */
    public static GraphQlSocket connect(URI service) {
        return new GraphQlSocket(service);
    }

    /** With a token, which the service took. */
    public static GraphQlSocket connect(URI service, String token) {
        var connected = connect(service);
        connected.init(token);
        connected.require("connection_ack");
        return connected;
    }

    public void init(String token) {
        send(Map.of("type", "connection_init", "payload", Map.of("Authorization", "Bearer " + token)));
    }

    public void subscribe(String id, String document) {
        send(Map.of("type", "subscribe", "id", id, "payload", Map.of("query", document)));
    }

    /** Ends the operation. */
    public void complete(String id) {
        send(Map.of("type", "complete", "id", id));
    }

    public void send(Map<String, ?> message) {
        try {
            socket.sendText(JSON.writeValueAsString(message), true).join();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The next message that is of that type; another one is an error. */
    public JsonNode require(String type) {
        var message = next();
        if (!message.path("type").asText().equals(type)) {
            throw new AssertionError("not " + type + ": " + message);
        }
        return message;
    }

    /** The data of the next event, which has no errors. */
    public JsonNode data() {
        var payload = require("next").path("payload");
        if (payload.has("errors")) {
            throw new AssertionError(payload.toString());
        }
        return payload.path("data");
    }

    private JsonNode next() {
        try {
            var message = received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError("nothing was received; closed: " + closed);
            }
            return message;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits for the service to close the connection. */
    public int closeCode() {
        try {
            return closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("not closed", e);
        }
    }

    @Override
    public void close() {
        socket.abort();
        client.shutdownNow();
    }

    private final class Incoming implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                take(text.toString());
                text.setLength(0);
            }
            webSocket.request(1);
            return CompletableFuture.completedFuture(null);
        }

        private void take(String message) {
            try {
                var read = JSON.readTree(message);
                if (read.path("type").asText().equals("ping")) {
                    socket.sendText("{\"type\":\"pong\"}", true);
                } else {
                    received.add(read);
                }
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
            closed.complete(code);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void onError(WebSocket webSocket, Throwable error) {
            closed.completeExceptionally(error);
        }
    }
}
