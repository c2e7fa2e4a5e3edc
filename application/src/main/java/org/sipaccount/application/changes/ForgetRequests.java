package org.sipaccount.application.changes;

import java.time.InstantSource;
import org.sipaccount.application.UseCase;

@UseCase
class ForgetRequests implements ForgettingRequests {

    private final IdempotencyKeys keys;
    private final InstantSource clock;

    ForgetRequests(IdempotencyKeys keys, InstantSource clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public boolean forgetSome() {
        return keys.forgetSome(clock.instant().minus(KEPT));
    }
}
