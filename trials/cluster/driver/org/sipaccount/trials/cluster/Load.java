package org.sipaccount.trials.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.TimeUnit;

/**
 * Clients that change forwardings, each value once: some of them all the same accounts, the others one of their own each;
 * through both faces and both instances. Where an instance cannot be connected to they go to the other one, as behind a
 * load balancer. What is refused or fails is counted and not tried again.
 */
final class Load implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int PAUSE_MS = 30;
    private static final Map<String, String> PARAMETERS = Map.of("BUSY", "FBUS", "NO_REPLY", "FNOA");
    private static final String MUTATION = "mutation { setForwarding(input: {condition: %s, target: {address:"
            + " \"sip:%s@example.net\"}}) { outcome userErrors { code } } }";

    private final List<Instance> instances;
    private final Issuer issuer;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(1))
            .build();
    private final AtomicLong numbers = new AtomicLong();
    private final List<Thread> clients = new ArrayList<>();
    private volatile Tally tally = new Tally();
    private volatile boolean ending;

    Load(List<Instance> instances, Issuer issuer) {
        this.instances = instances;
        this.issuer = issuer;
    }

    void start(int onHot, int onCold) {
        for (int i = 0; i < onHot; i++) {
            start(i, Accounts.HOT.get(i / 2 % Accounts.HOT.size()));
        }
        for (int i = 0; i < onCold; i++) {
            start(i, Accounts.COLD.get(i));
        }
    }

    private void start(int number, String user) {
        clients.add(Thread.ofVirtual().start(() -> change(number, user)));
    }

    /** Counts from here on anew. */
    Tally count() {
        tally = new Tally();
        return tally;
    }

    private void change(int number, String user) {
        var token = issuer.token(user);
        var phone = new Digest(http, user);
        while (!ending) {
            var condition = ThreadLocalRandom.current().nextBoolean() ? "BUSY" : "NO_REPLY";
            boolean graphQl = ThreadLocalRandom.current().nextBoolean();
            change(number, user, (instance, value) -> graphQl
                    ? mutate(instance, token, condition, value)
                    : ask(phone, instance, condition, value));
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private interface Request {
        /** Empty where it is done; else what went wrong. */
        String send(Instance instance, String value) throws IOException, InterruptedException;
    }

    private void change(int preferred, String user, Request request) {
        var value = "v" + numbers.incrementAndGet() + "v";
        var counting = tally;
        for (int i = 0; i < instances.size(); i++) {
            var instance = instances.get((preferred + i) % instances.size());
            if (instance.isOut()) {
                continue;
            }
            try {
                var error = request.send(instance, value);
                if (error.isEmpty()) {
                    counting.acknowledge(instance.name(), value, user);
                } else {
                    counting.fail(error);
                }
                return;
            } catch (java.net.ConnectException | java.net.http.HttpConnectTimeoutException away) {
                // The next instance is asked; nothing was sent to this one.
            } catch (IOException e) {
                counting.fail("cut off (" + e.getClass().getSimpleName() + ")");
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        counting.fail("no instance");
    }

    private static String ask(Digest phone, Instance instance, String condition, String value)
            throws IOException, InterruptedException {
        var action = "set_call_forwarding&" + PARAMETERS.get(condition) + "=" + value + "@example.net";
        HttpResponse<String> answer = phone.ask(instance.address(), instance.address(), action);
        if (answer.statusCode() != 200) {
            return "digest " + answer.statusCode();
        }
        var body = JSON.readTree(answer.body());
        return body.path("success").asBoolean() ? "" : "digest " + body.path("error_message").asText();
    }

    private String mutate(Instance instance, String token, String condition, String value)
            throws IOException, InterruptedException {
        var body = JSON.writeValueAsString(Map.of("query", MUTATION.formatted(condition, value)));
        var request = HttpRequest.newBuilder(URI.create(instance.address() + "/graphql"))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        return answer.statusCode() == 200
                ? error(JSON.readTree(answer.body()))
                : "graphql " + answer.statusCode();
    }

    private static String error(JsonNode answer) {
        if (answer.has("errors")) {
            return "graphql " + answer.path("errors").path(0).path("extensions").path("code").asText("?");
        }
        var payload = answer.path("data").path("setForwarding");
        return payload.path("outcome").asText().equals("DONE")
                ? ""
                : "graphql " + payload.path("userErrors").path(0).path("code").asText("?");
    }

    HttpClient http() {
        return http;
    }

    @Override
    public void close() {
        ending = true;
        clients.forEach(client -> {
            try {
                client.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
