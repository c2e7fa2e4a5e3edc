package org.sipaccount.trials.speed;

import java.util.List;

/** The runs of one server, one for each round. */
record Series(List<Load.Result> runs) {

    double perSecond() {
        return median(runs.stream().mapToDouble(Load.Result::perSecond).toArray());
    }

    double p99Millis() {
        return median(runs.stream().mapToDouble(run -> run.p99() / 1000.0).toArray());
    }

    double p50Millis() {
        return median(runs.stream().mapToDouble(run -> run.p50() / 1000.0).toArray());
    }

    long failed() {
        return runs.stream().mapToLong(Load.Result::failed).sum();
    }

    /** Of the rounds, each measured side by side with the other's. */
    double[] ratios(Series other) {
        var ratios = new double[runs.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = runs.get(i).perSecond() / other.runs.get(i).perSecond();
        }
        return ratios;
    }

    static double median(double... values) {
        var sorted = values.clone();
        java.util.Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
