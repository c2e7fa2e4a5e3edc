package org.sipaccount.domain.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sipaccount.domain.forwarding.ForwardingCondition.BUSY;
import static org.sipaccount.domain.forwarding.ForwardingCondition.NO_REPLY;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sipaccount.domain.forwarding.ForwardingEdit.Switch;
import org.sipaccount.domain.forwarding.ForwardingEdit.To;

class ForwardingTest {

    private static final ForwardingSetting ON = ForwardingSetting.to(ForwardingTarget.MAILBOX);
    private static final ForwardingSetting OFF = new ForwardingSetting(ForwardingTarget.MAILBOX, false);
    private static final Forwarding WHEN_BUSY = Forwarding.to(Map.of(BUSY, ForwardingTarget.MAILBOX));

    @Test
    void setsOneConditionAndLeavesTheOthers() {
        Forwarding both = WHEN_BUSY.with(NO_REPLY, Optional.of(ForwardingSetting.to(ForwardingTarget.OWN_MOBILE)));

        assertThat(both.target(BUSY)).contains(ForwardingTarget.MAILBOX);
        assertThat(both.target(NO_REPLY)).contains(ForwardingTarget.OWN_MOBILE);
        assertThat(WHEN_BUSY.target(NO_REPLY)).isEmpty();
    }

    @Test
    void takesATargetAway() {
        assertThat(WHEN_BUSY.with(BUSY, Optional.empty())).isEqualTo(Forwarding.NONE);
    }

    @Test
    void isTheSameWhereThereIsNothingToTakeAway() {
        assertThat(WHEN_BUSY.with(NO_REPLY, Optional.empty())).isEqualTo(WHEN_BUSY);
    }

    @Test
    void keepsATargetThatIsSwitchedOffAndDoesNotForwardToIt() {
        Forwarding off = WHEN_BUSY.with(BUSY, Optional.of(OFF));

        assertThat(off.setting(BUSY)).contains(OFF);
        assertThat(off.target(BUSY)).isEmpty();
        assertThat(off.targets()).isEmpty();
    }

    @Test
    void isSwitchedOnWhenATargetIsSetWhereNoneWas() {
        assertThat(new To(ForwardingTarget.MAILBOX, Optional.empty()).applyTo(Optional.empty()))
                .contains(ON);
    }

    @Test
    void staysSwitchedOffWhenAnotherTargetIsSet() {
        assertThat(new To(ForwardingTarget.OWN_MOBILE, Optional.empty()).applyTo(Optional.of(OFF)))
                .contains(new ForwardingSetting(ForwardingTarget.OWN_MOBILE, false));
    }

    @Test
    void isSwitchedWithItsTargetIfAsked() {
        assertThat(new To(ForwardingTarget.MAILBOX, Optional.of(false)).applyTo(Optional.of(ON)))
                .contains(OFF);
        assertThat(ForwardingEdit.to(Optional.of(ForwardingTarget.MAILBOX)).applyTo(Optional.of(OFF)))
                .contains(ON);
    }

    @Test
    void isSwitchedWithoutNamingTheTarget() {
        assertThat(new Switch(false).applyTo(Optional.of(ON))).contains(OFF);
        assertThat(new Switch(true).applyTo(Optional.of(OFF))).contains(ON);
    }

    @Test
    void cannotBeSwitchedOnWithoutATarget() {
        assertThatExceptionOfType(TargetMissing.class).isThrownBy(() -> new Switch(true).applyTo(Optional.empty()));
        assertThat(new Switch(false).applyTo(Optional.empty())).isEmpty();
    }

    @Test
    void isTakenAwayWithItsSwitch() {
        assertThat(ForwardingEdit.to(Optional.empty()).applyTo(Optional.of(OFF)))
                .isEmpty();
    }
}
