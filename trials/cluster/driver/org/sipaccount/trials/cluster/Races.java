package org.sipaccount.trials.cluster;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** What two instances must not both let happen. */
final class Races {

    private final HttpClient http;
    private final List<Instance> instances;

    Races(HttpClient http, List<Instance> instances) {
        this.http = http;
        this.instances = instances;
    }

    /** How often both of two accounts, at an instance each, came to forward every call to the other. */
    int loops(int rounds) throws Exception {
        int loops = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < rounds; round++) {
                var answers = threads.invokeAll(List.of(forward(0), forward(1)));
                int stored = 0;
                for (var answer : answers) {
                    stored += answer.get().contains("\"success\":true") ? 1 : 0;
                }
                loops += stored == 2 ? 1 : 0;
                clear(0);
                clear(1);
            }
        }
        return loops;
    }

    private Callable<String> forward(int one) {
        return () -> at(one, "set_call_forwarding&FUNC=" + Accounts.PAIR.get(1 - one));
    }

    private void clear(int one) throws IOException, InterruptedException {
        at(one, "set_call_forwarding&FUNC=");
    }

    private String at(int one, String action) throws IOException, InterruptedException {
        var address = instances.get(one).address();
        return new Digest(http, Accounts.PAIR.get(one)).ask(address, address, action).body();
    }

    /** How often the answer to a fresh challenge of one instance was not taken by the other. */
    int refusedFresh(int rounds) throws IOException, InterruptedException {
        int refused = 0;
        for (int round = 0; round < rounds; round++) {
            var answer = new Digest(http, Accounts.COLD.getFirst())
                    .ask(instances.get(round % 2).address(), instances.get(1 - round % 2).address(), "get_identity");
            refused += answer.statusCode() == 200 ? 0 : 1;
        }
        return refused;
    }

    /** How often a response that one instance had taken was taken by the other, at once and a little later. */
    int replayed(int rounds) throws Exception {
        int replayed = 0;
        var phone = new Digest(http, Accounts.COLD.getFirst());
        var path = Digest.path("get_identity");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < rounds; round++) {
                var header = phone.header(path, phone.nonce(instances.get(round % 2).address()), 1);
                Callable<Integer> one = () -> phone.send(instances.get(0).address() + path, header).statusCode();
                Callable<Integer> other = () -> phone.send(instances.get(1).address() + path, header).statusCode();
                int taken = 0;
                for (var answer : threads.invokeAll(List.of(one, other))) {
                    taken += answer.get() == 200 ? 1 : 0;
                }
                taken += one.call() == 200 ? 1 : 0;
                taken += other.call() == 200 ? 1 : 0;
                replayed += Math.max(0, taken - 1);
            }
        }
        return replayed;
    }
}
