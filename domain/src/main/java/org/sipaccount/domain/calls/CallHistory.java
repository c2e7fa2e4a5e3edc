package org.sipaccount.domain.calls;

import java.time.Duration;
import java.util.List;

/** The recent calls of an account, newest first. */
public record CallHistory(List<CallRecord> placed, List<CallRecord> received) {

    /** How far back it reaches. */
    public static final Duration REACH = Duration.ofDays(14);
    /** How many calls of each direction are looked at, those included that are then left out. */
    public static final int LOOKED_AT = 50;

    public CallHistory {
        placed = placed.stream().filter(CallRecord::counts).toList();
        received = received.stream().filter(CallRecord::counts).toList();
    }
}
