package org.sipaccount.trials.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Keeps changing accounts while nodes and instances go: arguments are the root of the project and a folder for the work. */
public final class ClusterTrial {

    private static final Duration CALM = Duration.ofSeconds(8);
    private static final Duration AFTER = Duration.ofSeconds(10);
    private static final int EVENT_PATIENCE_SECONDS = 40;

    private final Galera galera;
    private final List<Instance> instances;
    private final Load load;
    private final List<Follower> followers;
    private final Map<String, String> acknowledged = new HashMap<>();
    private final List<String> broken = new ArrayList<>();

    private ClusterTrial(Galera galera, List<Instance> instances, Load load, List<Follower> followers) {
        this.galera = galera;
        this.instances = instances;
        this.load = load;
        this.followers = followers;
    }

    public static void main(String[] arguments) throws Exception {
        var root = Path.of(arguments[0]);
        var work = Files.createDirectories(Path.of(arguments[1]));
        say("Starting three nodes");
        try (var galera = Galera.start(work);
                var issuer = Issuer.start()) {
            var jar = root.resolve("bootstrap/target/quarkus-app/quarkus-run.jar");
            var instances = List.of(
                    new Instance("one", jar, work, galera.jdbcUrl(0), issuer),
                    new Instance("two", jar, work, galera.jdbcUrl(1), issuer));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(instances)));
            System.exit(run(galera, instances, issuer, work) ? 0 : 1);
        }
    }

    private static boolean run(Galera galera, List<Instance> instances, Issuer issuer, Path work) throws Exception {
        say("Starting two instances");
        instances.get(0).start();
        instances.get(0).importAccounts(Accounts.write(work.resolve("accounts.json")));
        instances.get(1).start();
        var followers = new ArrayList<Follower>();
        for (int i = 0; i < 8; i++) {
            followers.add(new Follower(Accounts.HOT.get(i % 2), i / 2, instances, issuer));
        }
        try (var load = new Load(instances, issuer)) {
            var trial = new ClusterTrial(galera, instances, load, followers);
            trial.run();
            return trial.broken.isEmpty();
        }
    }

    private interface Disturbance {
        void run() throws Exception;
    }

    private void run() throws Exception {
        load.start(6, 10);
        // Once for the compilers.
        load.count();
        pause(CALM);
        say("%-34s %7s %6s %7s %7s  %s".formatted("", "changes", "errors", "silence", "last", "errors by kind"));
        part("calm", Double.MAX_VALUE, 0, () -> {});
        part("a node is killed", 3, 5, galera.node(0)::kill);
        part("it comes back", 2, 5, galera.node(0)::rejoin);
        part("an instance is killed", 2, 5, instances.get(0)::kill);
        part("it comes back", 2, 5, instances.get(0)::start);
        part("a node is paused", 5, 7, galera.node(1)::pause);
        part("it goes on", 5, 7, () -> {
            galera.node(1).goOn();
        });
        part("both instances are renewed", 2, 0, this::renew);
        load.close();
        races();
        check();
        followers.forEach(Follower::close);
        broken.forEach(promise -> say("BROKEN: " + promise));
        say(broken.isEmpty() ? "Every promise was kept." : broken.size() + " promises were broken.");
    }

    /** @param silence seconds, @param faults seconds after which there are none */
    private void part(String name, double silence, double faults, Disturbance disturbance) throws Exception {
        var tally = load.count();
        pause(Duration.ofSeconds(2));
        tally.disturb();
        disturbance.run();
        pause(AFTER);
        load.count();
        acknowledged.putAll(tally.acknowledged());
        say("%-34s %7d %6d %6.1fs %6.1fs  %s"
                .formatted(
                        name,
                        tally.acknowledged().size(),
                        tally.asked() - tally.acknowledged().size(),
                        tally.silence(),
                        tally.lastErrorAfter(),
                        tally.errors().entrySet().stream()
                                .map(error -> error.getKey() + ": " + error.getValue())
                                .collect(Collectors.joining(", "))));
        require(tally.silence() <= silence, name + ": nothing was acknowledged for %.1f s".formatted(tally.silence()));
        require(tally.lastErrorAfter() <= faults, name + ": errors until %.1f s".formatted(tally.lastErrorAfter()));
    }

    private void renew() throws IOException, InterruptedException {
        for (var instance : instances) {
            instance.renew();
        }
    }

    private void races() throws Exception {
        var races = new Races(load.http(), instances);
        require("loops that two accounts closed at once", races.loops(40));
        require("fresh nonces that the other instance refused", races.refusedFresh(40));
        require("responses that were taken twice", races.replayed(40));
    }

    private void check() throws Exception {
        var stored = Stored.of(galera.node(0));
        say("%d changes were acknowledged, %d entries are stored".formatted(acknowledged.size(), stored.entries()));
        require("acknowledged changes lost", stored.lost(acknowledged));
        require("entries without their change, or the reverse", stored.disagreements());
        for (var node : galera.nodes()) {
            require(stored.isAs(Stored.of(node)), "node " + node.name() + " holds something else than node a");
        }
        long events = 0;
        for (var follower : followers) {
            events += follower.lost(stored.newest(follower.user()), EVENT_PATIENCE_SECONDS);
        }
        require("events lost", events);
        say("subscriptions came back %d times".formatted(followers.stream().mapToInt(Follower::reconnected).sum()));
    }

    private void require(String what, long found) {
        say("%s: %d".formatted(what, found));
        require(found == 0, what + ": " + found);
    }

    private void require(boolean kept, String otherwise) {
        if (!kept) {
            broken.add(otherwise);
        }
    }

    private static void stop(List<Instance> instances) {
        try {
            for (var instance : instances) {
                instance.stop();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause(Duration time) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(time.toMillis());
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
