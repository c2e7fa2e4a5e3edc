package org.sipaccount.trials.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import org.sipaccount.localstack.testing.GraphQlSocket;

/** A subscription that goes on where it was, at the other instance if need be, as a front-end does. */
final class Follower implements AutoCloseable {

    private final String user;
    private final java.util.List<Instance> instances;
    private final Issuer issuer;
    private final Set<Integer> heard = new ConcurrentSkipListSet<>();
    private final Thread thread;
    private int instance;
    private volatile int version;
    private volatile int reconnected;
    private volatile boolean ending;
    private volatile GraphQlSocket socket;

    Follower(String user, int instance, java.util.List<Instance> instances, Issuer issuer) {
        this.user = user;
        this.instance = instance;
        this.instances = instances;
        this.issuer = issuer;
        thread = Thread.ofVirtual().start(this::follow);
    }

    private void follow() {
        while (!ending) {
            try (var connected = GraphQlSocket.connect(
                    URI.create(instances.get(instance % instances.size()).address()), issuer.token(user))) {
                socket = connected;
                connected.subscribe("1", "subscription { accountChanges(sinceVersion: %d) { kind version changes { number } } }"
                        .formatted(version));
                while (!ending) {
                    hear(connected.data().path("accountChanges"));
                }
            } catch (RuntimeException | AssertionError cutOff) {
                instance++;
                reconnected++;
                pause();
            }
        }
    }

    private void hear(JsonNode event) {
        if (event.path("kind").asText().equals("STATE")) {
            for (int number = 1; number <= event.path("version").asInt(); number++) {
                heard.add(number);
            }
        }
        event.path("changes").forEach(change -> heard.add(change.path("number").asInt()));
        version = event.path("version").asInt();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How many of the account's changes up to this one it has not heard of, after some patience. */
    long lost(int newest, int patienceSeconds) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(patienceSeconds);
        while (missing(newest) > 0 && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return missing(newest);
    }

    private long missing(int newest) {
        return newest - heard.stream().filter(number -> number <= newest).count();
    }

    String user() {
        return user;
    }

    int reconnected() {
        return reconnected;
    }

    @Override
    public void close() {
        ending = true;
        if (socket != null) {
            socket.close();
        }
        thread.interrupt();
    }
}
