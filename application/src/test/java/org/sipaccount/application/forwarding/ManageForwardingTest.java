package org.sipaccount.application.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sipaccount.domain.forwarding.ForwardingCondition.BUSY;
import static org.sipaccount.domain.forwarding.ForwardingCondition.NO_REPLY;
import static org.sipaccount.domain.forwarding.ForwardingCondition.UNCONDITIONAL;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.changes.TestChanges;
import org.sipaccount.application.testing.InMemoryForwardingHops;
import org.sipaccount.application.testing.InMemoryForwardings;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountBlocked;
import org.sipaccount.domain.accounts.NoAnswerTimeout;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.forwarding.Forwarding;
import org.sipaccount.domain.forwarding.ForwardingEdit;
import org.sipaccount.domain.forwarding.ForwardingTarget;
import org.sipaccount.domain.forwarding.TargetMissing;

class ManageForwardingTest {

    private static final Account ALICE = TestAccount.of("alice@example.com").account();
    private static final Account BOB = TestAccount.of("bob@example.com").account();
    private static final Account BLOCKED =
            TestAccount.of("blocked@example.com").blocked().account();
    private static final ForwardingChange TO_MAILBOX_WHEN_BUSY =
            ForwardingChange.targets(Map.of(BUSY, Optional.of(ForwardingTarget.MAILBOX)));

    private final InMemoryForwardings stored = new InMemoryForwardings();
    private final Map<SipAddress, NoAnswerTimeout> timeouts = new HashMap<>();
    private final TestChanges changes = TestChanges.of(ALICE, BOB, BLOCKED);
    private final ManagingForwarding forwarding =
            new ManageForwarding(stored, new InMemoryForwardingHops(stored), timeouts::put, changes.changes());

    @Test
    void isNoneToBeginWith() {
        assertThat(forwarding.read(ALICE)).isEqualTo(Forwarding.NONE);
    }

    @Test
    void isReadOfManyAccountsAtOnce() {
        forwarding.change(ALICE, TO_MAILBOX_WHEN_BUSY);

        assertThat(forwarding.read(List.of(ALICE.address(), BOB.address())))
                .isEqualTo(Map.of(
                        ALICE.address(),
                        Forwarding.to(Map.of(BUSY, ForwardingTarget.MAILBOX)),
                        BOB.address(),
                        Forwarding.NONE));
    }

    @Test
    void changesTheConditionsThatAreNamedAndLeavesTheOthers() {
        forwarding.change(ALICE, TO_MAILBOX_WHEN_BUSY);
        forwarding.change(ALICE, ForwardingChange.targets(Map.of(NO_REPLY, Optional.of(ForwardingTarget.OWN_MOBILE))));

        assertThat(forwarding.read(ALICE).targets())
                .isEqualTo(Map.of(BUSY, ForwardingTarget.MAILBOX, NO_REPLY, ForwardingTarget.OWN_MOBILE));
    }

    @Test
    void takesTheLastTargetAway() {
        forwarding.change(ALICE, TO_MAILBOX_WHEN_BUSY);
        forwarding.change(ALICE, ForwardingChange.of(BUSY, ForwardingEdit.CLEAR));

        assertThat(forwarding.read(ALICE)).isEqualTo(Forwarding.NONE);
    }

    @Test
    void changesNothingOfABlockedAccount() {
        assertThatExceptionOfType(AccountBlocked.class)
                .isThrownBy(() -> forwarding.change(BLOCKED, TO_MAILBOX_WHEN_BUSY));
        assertThatExceptionOfType(AccountBlocked.class)
                .isThrownBy(() -> forwarding.changeNoAnswerTimeout(BLOCKED, NoAnswerTimeout.DEFAULT));

        assertThat(forwarding.read(BLOCKED)).isEqualTo(Forwarding.NONE);
    }

    @Test
    void keepsAChangeForEachConditionWithTheTextsOfItsTargets() {
        forwarding.change(
                ALICE,
                ForwardingChange.targets(Map.of(
                        UNCONDITIONAL, Optional.of(ForwardingTarget.of("sip:desk@example.net")),
                        BUSY, Optional.of(ForwardingTarget.MAILBOX),
                        NO_REPLY, Optional.empty())));

        assertThat(changes.log().changes())
                .containsExactly(
                        Change.of(Setting.FORWARDING_UNCONDITIONAL)
                                .field("target", Optional.empty(), Optional.of("sip:desk@example.net"))
                                .field("enabled", Optional.empty(), Optional.of(true))
                                .build(),
                        Change.of(Setting.FORWARDING_BUSY)
                                .field("target", Optional.empty(), Optional.of("voice-mailbox"))
                                .field("enabled", Optional.empty(), Optional.of(true))
                                .build());
    }

    @Test
    void keepsWhatWasSwitchedAndNotTheTargetThatStayed() {
        forwarding.change(ALICE, TO_MAILBOX_WHEN_BUSY);
        forwarding.change(ALICE, ForwardingChange.of(BUSY, new ForwardingEdit.Switch(false)));
        forwarding.change(ALICE, ForwardingChange.of(BUSY, new ForwardingEdit.Switch(false)));

        assertThat(changes.log().changes().subList(1, 2))
                .containsExactly(Change.of(Setting.FORWARDING_BUSY)
                        .field("enabled", true, false)
                        .build());
        assertThat(changes.log().changes()).hasSize(2);
    }

    @Test
    void switchesNothingOnThatHasNoTarget() {
        ForwardingChange on = ForwardingChange.of(BUSY, new ForwardingEdit.Switch(true));

        assertThatExceptionOfType(TargetMissing.class).isThrownBy(() -> forwarding.change(ALICE, on));
    }

    @Test
    void changesTheNoAnswerTimeoutAndKeepsItInSeconds() {
        NoAnswerTimeout minute = new NoAnswerTimeout(Duration.ofMinutes(1));

        forwarding.changeNoAnswerTimeout(ALICE, minute);

        assertThat(timeouts).isEqualTo(Map.of(ALICE.address(), minute));
        assertThat(changes.log().changes())
                .containsExactly(Change.of(Setting.NO_ANSWER_TIMEOUT)
                        .field("seconds", "35", "60")
                        .build());
    }
}
