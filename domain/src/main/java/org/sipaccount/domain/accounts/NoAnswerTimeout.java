package org.sipaccount.domain.accounts;

import java.time.Duration;
import org.sipaccount.domain.InvalidValue;

/** How long a call rings before it counts as not answered: 1 to 900 seconds, 35 where nothing is set. */
public record NoAnswerTimeout(Duration value) {

    public static final NoAnswerTimeout DEFAULT = new NoAnswerTimeout(Duration.ofSeconds(35));
    private static final int LONGEST = 900;

    public NoAnswerTimeout {
        if (value.toSeconds() < 1 || value.toSeconds() > LONGEST) {
            throw new InvalidValue("a no-answer time-out has 1 to 900 seconds");
        }
    }

    /** Reads a stored number of seconds, where 0 stands for "not set" and too long ones are cut to the longest. */
    public static NoAnswerTimeout ofStoredSeconds(long seconds) {
        return seconds <= 0 ? DEFAULT : new NoAnswerTimeout(Duration.ofSeconds(Math.min(seconds, LONGEST)));
    }

    public int seconds() {
        return Math.toIntExact(value.toSeconds());
    }
}
