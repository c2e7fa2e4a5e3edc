package org.sipaccount.trials.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The page under docs/, and the plot on it. */
record Report(
        Options options,
        Map<SpeedTrial.Measured, Map<String, List<Load.Result>>> results,
        Map<Subject, Long> roundTrips,
        Footprint started,
        long megabytesAfterLoad,
        long bytesPerRequest) {

    void write() throws IOException, InterruptedException {
        var page = page();
        System.out.println(page);
        if (options.isWhole()) {
            Files.writeString(options.root().resolve("docs/benchmark.md"), page);
            plot(options.root().resolve("docs/benchmark.svg"));
        }
    }

    private String page() throws IOException {
        var page = new StringBuilder("""
                # How fast it is

                Written by `./try speed`. The **floor** is a bare Quarkus route that runs the same statements over the same pool \
                and driver, without login, domain or ORM. Ratios compare both in the same run: the median of %d rounds of %d s, \
                with the lowest and highest round in brackets. Every login is HTTP Digest with a nonce that is reused.

                %s

                ![throughput in relation to the floor](benchmark.svg)

                | what | connections | service | floor | ratio | goal | p99 service / floor | failed |
                |---|---|---|---|---|---|---|---|
                """.formatted(options.rounds(), options.seconds(), Machine.text()));
        results.forEach((measured, runs) -> page.append(row(measured, runs)));
        apollo(page);
        page.append("\n| what | round trips to the database |\n|---|---|\n");
        roundTrips.forEach((subject, count) -> page.append("| %s | %d |\n".formatted(subject.name(), count)));
        page.append("\n| start to first answer | resident memory after the start | after the load | allocated a request |\n")
                .append("|---|---|---|---|\n")
                .append("| %.2f s | %d MiB | %d MiB | %d KiB |\n"
                        .formatted(
                                started.firstAnswer().toMillis() / 1000.0,
                                started.megabytes(),
                                megabytesAfterLoad,
                                bytesPerRequest / 1024));
        return page.toString();
    }

    private static String row(SpeedTrial.Measured measured, Map<String, List<Load.Result>> runs) {
        var service = new Series(runs.get("service"));
        var floor = new Series(runs.get("floor"));
        double[] ratios = service.ratios(floor);
        Arrays.sort(ratios);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.0f/s | %.0f/s | **%.2f** (%.2f to %.2f) | %.1f | %.1f / %.1f ms | %d |%n",
                measured.subject().name(),
                measured.connections(),
                service.perSecond(),
                floor.perSecond(),
                Series.median(ratios),
                ratios[0],
                ratios[ratios.length - 1],
                measured.subject().goal(),
                service.p99Millis(),
                floor.p99Millis(),
                service.failed() + floor.failed());
    }

    private void apollo(StringBuilder page) {
        results.forEach((measured, runs) -> {
            if (runs.containsKey("Apollo")) {
                var apollo = new Series(runs.get("Apollo"));
                page.append("\nApollo Server with mysql2, the same viewer query, %d connections: %.0f/s, p99 %.1f ms; the service is %.2f times as fast (goal: 3).\n"
                        .formatted(
                                measured.connections(),
                                apollo.perSecond(),
                                apollo.p99Millis(),
                                Series.median(new Series(runs.get("service")).ratios(apollo))));
            }
        });
    }

    private void plot(Path file) throws IOException, InterruptedException {
        var data = new StringBuilder();
        results.forEach((measured, runs) -> data.append("\"%s, %d\" %.3f %.2f%n".formatted(
                measured.subject().name().replace("_", "\\\\_"),
                measured.connections(),
                Series.median(new Series(runs.get("service")).ratios(new Series(runs.get("floor")))),
                measured.subject().goal())));
        var table = Files.writeString(options.work().resolve("ratios"), data);
        var script = """
                set terminal svg size 900,420 enhanced background rgb 'white'
                set output '%s'
                set style fill solid 0.8
                set boxwidth 0.7
                set yrange [0:1.2]
                set ylabel 'throughput, floor = 1'
                set xtics rotate by -40
                set key top left
                plot '%s' using 2:xtic(1) with boxes title 'service', '' using 0:3 with points pt 7 title 'goal'
                """.formatted(file, table);
        var gnuplot = new ProcessBuilder("gnuplot").redirectErrorStream(true).start();
        try (var input = gnuplot.outputWriter()) {
            input.write(script);
        }
        gnuplot.waitFor();
    }
}
