package org.sipaccount.trials.cluster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.LongAdder;

/** What the clients were answered, during one part of the trial. Times are those of {@link System#nanoTime}. */
final class Tally {

    private final long begun = System.nanoTime();
    private volatile long disturbed = begun;
    private volatile long lastError = begun;
    private final LongAdder asked = new LongAdder();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> errors = new ConcurrentHashMap<>();
    private final Map<String, ConcurrentSkipListSet<Long>> answers = new ConcurrentHashMap<>();

    /** From here on somebody is missing. */
    void disturb() {
        disturbed = System.nanoTime();
    }

    void acknowledge(String instance, String value, String account) {
        asked.increment();
        acknowledged.put(value, account);
        answers.computeIfAbsent(instance, _ -> new ConcurrentSkipListSet<>()).add(System.nanoTime());
    }

    void fail(String kind) {
        asked.increment();
        errors.computeIfAbsent(kind, _ -> new LongAdder()).increment();
        lastError = System.nanoTime();
    }

    long asked() {
        return asked.sum();
    }

    /** The account by the value that was stored for it. */
    Map<String, String> acknowledged() {
        return acknowledged;
    }

    Map<String, LongAdder> errors() {
        return new TreeMap<>(errors);
    }

    /** Seconds from the disturbance to the last error; 0 without any. */
    double lastErrorAfter() {
        return Math.max(0, (lastError - disturbed) / 1e9);
    }

    /** The longest time in seconds in which no change was acknowledged, by whichever instance. */
    double silence() {
        List<Long> times = new ArrayList<>();
        times.add(begun);
        answers.values().forEach(times::addAll);
        Collections.sort(times);
        long longest = 0;
        for (int i = 1; i < times.size(); i++) {
            longest = Math.max(longest, times.get(i) - times.get(i - 1));
        }
        return longest / 1e9;
    }
}
