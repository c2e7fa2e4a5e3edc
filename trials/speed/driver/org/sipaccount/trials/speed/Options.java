package org.sipaccount.trials.speed;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * @param rounds interleaved, of all subjects
 * @param seconds of each run
 * @param warmUp seconds for each subject before the first round
 */
record Options(
        Path root, int rounds, int seconds, int warmUp, List<Integer> connections, String only, boolean apollo) {

    static Options of(String... arguments) {
        var options = new Options(Path.of(arguments[0]), 3, 5, 8, List.of(1, 16, 64), "", true);
        for (int i = 1; i < arguments.length; i++) {
            options = options.with(arguments[i]);
        }
        return options;
    }

    private Options with(String argument) {
        var parts = argument.split("=", 2);
        return switch (parts[0]) {
            case "--rounds" -> new Options(root, number(parts), seconds, warmUp, connections, only, apollo);
            case "--seconds" -> new Options(root, rounds, number(parts), warmUp, connections, only, apollo);
            case "--warm-up" -> new Options(root, rounds, seconds, number(parts), connections, only, apollo);
            case "--connections" ->
                new Options(
                        root,
                        rounds,
                        seconds,
                        warmUp,
                        Arrays.stream(parts[1].split(",")).map(Integer::valueOf).toList(),
                        only,
                        apollo);
            case "--only" -> new Options(root, rounds, seconds, warmUp, connections, parts[1], apollo);
            case "--without-apollo" -> new Options(root, rounds, seconds, warmUp, connections, only, false);
            default -> throw new IllegalArgumentException("Unknown option " + argument);
        };
    }

    private static int number(String[] parts) {
        return Integer.parseInt(parts[1]);
    }

    List<Subject> subjects() {
        return SpeedTrial.SUBJECTS.stream()
                .filter(subject -> subject.name().startsWith(only))
                .toList();
    }

    /** A part of the subjects is for one's own eyes: the report stays as it is. */
    boolean isWhole() {
        return only.isEmpty();
    }

    Path work() {
        return root.resolve("target/speed");
    }
}
