package org.sipaccount.domain.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.domain.forwarding.ForwardingCondition.BUSY;
import static org.sipaccount.domain.forwarding.ForwardingCondition.NO_REPLY;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForwardingTest {

    private static final Forwarding WHEN_BUSY = Forwarding.NONE.with(BUSY, Optional.of(ForwardingTarget.MAILBOX));

    @Test
    void setsTheTargetOfOneConditionAndLeavesTheOthers() {
        Forwarding both = WHEN_BUSY.with(NO_REPLY, Optional.of(ForwardingTarget.OWN_MOBILE));

        assertThat(both.target(BUSY)).contains(ForwardingTarget.MAILBOX);
        assertThat(both.target(NO_REPLY)).contains(ForwardingTarget.OWN_MOBILE);
        assertThat(WHEN_BUSY.target(NO_REPLY)).isEmpty();
    }

    @Test
    void replacesATarget() {
        assertThat(WHEN_BUSY
                        .with(BUSY, Optional.of(ForwardingTarget.OWN_MOBILE))
                        .target(BUSY))
                .contains(ForwardingTarget.OWN_MOBILE);
    }

    @Test
    void takesATargetAway() {
        assertThat(WHEN_BUSY.with(BUSY, Optional.empty())).isEqualTo(Forwarding.NONE);
    }

    @Test
    void isTheSameWhereThereIsNothingToTakeAway() {
        assertThat(WHEN_BUSY.with(NO_REPLY, Optional.empty())).isEqualTo(WHEN_BUSY);
    }
}
