package org.sipaccount.trials.speed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures the service beside the floor, in the same run: arguments are the root of the project and the options. */
public final class SpeedTrial {

    static final List<Subject> SUBJECTS = List.of(
            new Subject("get_identity", Subject.Kind.READ, "get_identity", "/get_identity", 0.8),
            new Subject("get_call_forwarding", Subject.Kind.READ, "get_call_forwarding", "/get_call_forwarding", 0.8),
            new Subject("get_history, 50 calls", Subject.Kind.READ, "get_history", "/get_history", 0.8),
            new Subject("set_dnd_on", Subject.Kind.CHANGE, "set_dnd_on&duration=%d", "/set_dnd_on", 0.8),
            new Subject(
                    "set_call_forwarding",
                    Subject.Kind.CHANGE,
                    "set_call_forwarding&FBUS=desk%d",
                    "/set_call_forwarding",
                    0.8),
            new Subject("GraphQL viewer", Subject.Kind.GRAPHQL, "viewer.json", "/viewer", 0.6),
            new Subject("GraphQL mutation", Subject.Kind.GRAPHQL, "mutation.json", "/mutation", 0.6));

    private final Options options;
    private final Stack stack;
    private final Path scripts;
    private final Path users;
    private final Map<Measured, Map<String, List<Load.Result>>> results = new LinkedHashMap<>();

    /** A subject at a number of connections. */
    record Measured(Subject subject, int connections) {}

    private SpeedTrial(Options options, Stack stack) {
        this.options = options;
        this.stack = stack;
        this.scripts = options.root().resolve("trials/speed/load");
        this.users = options.work().resolve("users");
    }

    public static void main(String[] arguments) throws Exception {
        var options = Options.of(arguments);
        Files.createDirectories(options.work());
        say("Starting the database and the login server");
        try (var stack = Stack.start(options.root(), options.work())) {
            new SpeedTrial(options, stack).run();
        }
        System.exit(0);
    }

    private void run() throws Exception {
        say("Importing " + Accounts.COUNT + " accounts");
        var first = stack.service(0);
        first.close();
        stack.importAccounts(Accounts.write(options.work().resolve("accounts.json"), Instant.now()));
        var service = stack.service(1);
        var starting = new Footprint(service.firstAnswer(), service.residentMegabytes());
        var programs = new ArrayList<>(List.of(service, stack.floor()));
        if (options.apollo()) {
            programs.add(stack.apollo());
        }
        var roundTrips = roundTrips(service);
        for (var program : programs) {
            warmUp(program);
        }
        var allocated = Allocation.of(service);
        for (int round = 1; round <= options.rounds(); round++) {
            say("Round " + round + " of " + options.rounds());
            measure(programs);
        }
        new Report(options, results, roundTrips, starting, service.residentMegabytes(), allocated.sinceThen(requests()))
                .write();
    }

    private void measure(List<Program> programs) throws Exception {
        for (var subject : options.subjects()) {
            for (int connections : options.connections()) {
                for (var program : programs) {
                    if (takesPart(program, subject)) {
                        var result = load(program, subject, connections, options.seconds());
                        results.computeIfAbsent(new Measured(subject, connections), _ -> new LinkedHashMap<>())
                                .computeIfAbsent(program.name(), _ -> new ArrayList<>())
                                .add(result);
                        say("  %-22s %2d  %-8s %8.0f/s  p99 %7.2f ms  failed %d"
                                .formatted(
                                        subject.name(),
                                        connections,
                                        program.name(),
                                        result.perSecond(),
                                        result.p99() / 1000.0,
                                        result.failed()));
                    }
                }
            }
        }
    }

    private static boolean takesPart(Program program, Subject subject) {
        return !program.name().equals("Apollo") || subject.action().equals("viewer.json");
    }

    private void warmUp(Program program) throws Exception {
        say("Warming up " + program.name());
        for (var subject : options.subjects()) {
            if (takesPart(program, subject)) {
                load(program, subject, 16, options.warmUp());
            }
        }
    }

    private Load.Result load(Program program, Subject subject, int connections, int seconds) throws Exception {
        var load = new Load(scripts, connections, seconds);
        boolean service = program.name().equals("service");
        if (subject.isGraphQl()) {
            var path = service || program.name().equals("Apollo") ? "/graphql" : subject.floor();
            return load.run(
                    "post.lua",
                    program.address(),
                    Map.of("LOAD_TOKEN", stack.token()),
                    subject.body(scripts).toString(),
                    path);
        }
        var threads = Integer.toString(load.threads());
        if (service) {
            Users.write(users, program.address());
            return load.run("digest.lua", program.address(), Map.of(), users.toString(), threads, subject.action());
        }
        return load.run("plain.lua", program.address(), Map.of(), users.toString(), threads, subject.floor());
    }

    /** By single requests, each with a login whose nonce was taken before. */
    private Map<Subject, Long> roundTrips(Program service) throws Exception {
        var counted = new LinkedHashMap<Subject, Long>();
        try (var database = new RoundTrips(stack.database())) {
            for (var subject : options.subjects()) {
                var single = new SingleRequests(service, subject, scripts, stack);
                single.ask();
                counted.put(subject, database.of(single::ask));
            }
        }
        return counted;
    }

    private long requests() {
        return results.values().stream()
                .flatMap(byProgram -> byProgram.getOrDefault("service", List.of()).stream())
                .mapToLong(Load.Result::requests)
                .sum();
    }

    static void say(String text) {
        System.out.println(text);
    }
}
