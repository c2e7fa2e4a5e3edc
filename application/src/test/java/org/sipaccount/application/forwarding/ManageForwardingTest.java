package org.sipaccount.application.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sipaccount.domain.forwarding.ForwardingCondition.BUSY;
import static org.sipaccount.domain.forwarding.ForwardingCondition.NO_REPLY;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.testing.InMemoryForwardings;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountBlocked;
import org.sipaccount.domain.forwarding.Forwarding;
import org.sipaccount.domain.forwarding.ForwardingTarget;

class ManageForwardingTest {

    private static final Account ALICE = TestAccount.of("alice@example.com").account();
    private static final ForwardingChange TO_MAILBOX_WHEN_BUSY =
            new ForwardingChange(Map.of(BUSY, Optional.of(ForwardingTarget.MAILBOX)));

    private final ManagingForwarding forwarding = new ManageForwarding(new InMemoryForwardings());

    @Test
    void isNoneToBeginWith() {
        assertThat(forwarding.read(ALICE)).isEqualTo(Forwarding.NONE);
    }

    @Test
    void changesTheConditionsThatAreNamedAndLeavesTheOthers() {
        forwarding.change(ALICE, TO_MAILBOX_WHEN_BUSY);
        forwarding.change(ALICE, new ForwardingChange(Map.of(NO_REPLY, Optional.of(ForwardingTarget.OWN_MOBILE))));

        assertThat(forwarding.read(ALICE).targets())
                .isEqualTo(Map.of(BUSY, ForwardingTarget.MAILBOX, NO_REPLY, ForwardingTarget.OWN_MOBILE));
    }

    @Test
    void takesTheLastTargetAway() {
        forwarding.change(ALICE, TO_MAILBOX_WHEN_BUSY);
        forwarding.change(ALICE, new ForwardingChange(Map.of(BUSY, Optional.empty())));

        assertThat(forwarding.read(ALICE)).isEqualTo(Forwarding.NONE);
    }

    @Test
    void changesNothingOfABlockedAccount() {
        Account blocked = TestAccount.of("alice@example.com").blocked().account();

        assertThatExceptionOfType(AccountBlocked.class)
                .isThrownBy(() -> forwarding.change(blocked, TO_MAILBOX_WHEN_BUSY));
        assertThat(forwarding.read(blocked)).isEqualTo(Forwarding.NONE);
    }
}
