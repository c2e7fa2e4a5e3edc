package org.sipaccount.domain.balance;

import java.time.Duration;
import org.sipaccount.domain.InvalidValue;

/**
 * What the rating engine last said of a prepaid account's calls; passed on as it came, up to 64 characters each.
 *
 * @param lastCallPrice price of the last call, as the engine wrote it
 * @param callInProgress the call that is being charged, empty where there is none
 * @param sessionTime how long that call has lasted, as the engine wrote it
 * @param maxSessionTime how long a call to {@code destination} could last on the balance
 * @param destination prefix of the last number that was rated
 */
public record RatedSession(
        String lastCallPrice, String callInProgress, String sessionTime, Duration maxSessionTime, String destination) {

    public static final RatedSession NONE = new RatedSession("", "", "", Duration.ZERO, "");

    public RatedSession {
        InvalidValue.bounded(lastCallPrice, 64, "a call's price");
        InvalidValue.bounded(callInProgress, 255, "a call in progress");
        InvalidValue.bounded(sessionTime, 64, "a session time");
        InvalidValue.bounded(destination, 64, "a destination");
    }
}
