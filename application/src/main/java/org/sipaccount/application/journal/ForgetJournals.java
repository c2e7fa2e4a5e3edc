package org.sipaccount.application.journal;

import java.time.Duration;
import java.time.InstantSource;
import org.sipaccount.application.UseCase;

@UseCase
class ForgetJournals implements ForgettingJournals {

    static final int AT_ONCE = 500;

    private final Journals journals;
    private final InstantSource clock;

    ForgetJournals(Journals journals, InstantSource clock) {
        this.journals = journals;
        this.clock = clock;
    }

    @Override
    public boolean forgetSome(Duration retention) {
        return journals.removeStoredBefore(clock.instant().minus(retention), AT_ONCE) == AT_ONCE;
    }
}
