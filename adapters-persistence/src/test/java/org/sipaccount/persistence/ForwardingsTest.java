package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.domain.forwarding.ForwardingCondition.BUSY;
import static org.sipaccount.domain.forwarding.ForwardingCondition.NOT_LOGGED_IN;
import static org.sipaccount.domain.forwarding.ForwardingCondition.NO_REPLY;
import static org.sipaccount.domain.forwarding.ForwardingCondition.UNAVAILABLE;
import static org.sipaccount.domain.forwarding.ForwardingCondition.UNCONDITIONAL;
import static org.sipaccount.persistence.Samples.ALICE;
import static org.sipaccount.persistence.Samples.BOB;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.forwarding.Forwardings;
import org.sipaccount.domain.accounts.ConcurrentChange;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.forwarding.Forwarding;
import org.sipaccount.domain.forwarding.ForwardingCondition;
import org.sipaccount.domain.forwarding.ForwardingSetting;
import org.sipaccount.domain.forwarding.ForwardingTarget;
import org.sipaccount.domain.forwarding.SipUri;
import org.sipaccount.localstack.testing.MariaDbTestResource;

@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class ForwardingsTest {

    private static final ForwardingTarget TO_BOB = new ForwardingTarget.Address(SipUri.of("sip:Bob@example.com"));

    private final Forwardings forwardings;
    private final Database database;
    private final ConcurrentTransactions transactions;

    ForwardingsTest(Forwardings forwardings, Database database, ConcurrentTransactions transactions) {
        this.forwardings = forwardings;
        this.database = database;
        this.transactions = transactions;
    }

    @BeforeEach
    void twoAccounts() {
        database.holdOnly(
                AccountBuilder.account(ALICE)
                        .forwarding(BUSY, TO_BOB)
                        .forwarding(NO_REPLY, ForwardingTarget.MAILBOX)
                        .forwarding(UNAVAILABLE, ForwardingTarget.OWN_MOBILE)
                        .build(),
                AccountBuilder.account(BOB).build());
    }

    @Test
    void findsTheTargetOfEachCondition() {
        assertThat(find(ALICE).targets())
                .isEqualTo(Map.of(
                        BUSY, TO_BOB, NO_REPLY, ForwardingTarget.MAILBOX, UNAVAILABLE, ForwardingTarget.OWN_MOBILE));
        assertThat(find(ALICE).target(BUSY).orElseThrow().toString()).contains("sip:Bob@example.com");
        assertThat(find(BOB)).isEqualTo(Forwarding.NONE);
    }

    @Test
    void changesTheNamedConditionsAndLeavesTheOthers() {
        database.inTransaction(() -> forwardings.store(
                ALICE,
                Map.of(
                        UNCONDITIONAL, Optional.of(ForwardingSetting.to(TO_BOB)),
                        BUSY, Optional.of(ForwardingSetting.to(ForwardingTarget.MAILBOX)),
                        NO_REPLY, Optional.empty(),
                        NOT_LOGGED_IN, Optional.empty())));

        assertThat(find(ALICE).targets())
                .isEqualTo(Map.of(
                        UNCONDITIONAL, TO_BOB,
                        BUSY, ForwardingTarget.MAILBOX,
                        UNAVAILABLE, ForwardingTarget.OWN_MOBILE));
        assertThat(find(BOB)).isEqualTo(Forwarding.NONE);
        assertThat(database.select("select version from account")).containsOnly("0");
    }

    @Test
    void changesNothingWhereNoConditionIsNamed() {
        Forwarding before = find(ALICE);

        database.inTransaction(() -> forwardings.store(ALICE, Map.of()));

        assertThat(find(ALICE)).isEqualTo(before);
    }

    @Test
    void keepsATargetThatIsSwitchedOff() {
        ForwardingSetting off = new ForwardingSetting(TO_BOB, false);

        database.inTransaction(() -> forwardings.store(ALICE, Map.of(BUSY, Optional.of(off))));

        assertThat(find(ALICE).setting(BUSY)).contains(off);
        assertThat(find(ALICE).target(BUSY)).isEmpty();
    }

    @Test
    void readsInOneStatement() {
        assertThat(database.statements(() -> forwardings.find(ALICE))).isEqualTo(1);
    }

    @Test
    void readsThatOfManyAccountsInOneStatement() {
        SipAddress elsewhere = SipAddress.of("alice@example.net");

        Map<SipAddress, Forwarding> read =
                database.inTransaction(() -> forwardings.find(List.of(ALICE, BOB, elsewhere, ALICE)));

        assertThat(read).isEqualTo(Map.of(ALICE, find(ALICE), BOB, Forwarding.NONE, elsewhere, Forwarding.NONE));
        assertThat(database.statements(() -> forwardings.find(List.of(ALICE, BOB, elsewhere))))
                .isEqualTo(1);
    }

    @Test
    void letsTwoChangeDifferentConditions() {
        var outcome = transactions.of(set(ALICE, BUSY, ForwardingTarget.MAILBOX), set(ALICE, UNCONDITIONAL, TO_BOB));

        assertThat(outcome.first()).isEmpty();
        assertThat(outcome.second()).isEmpty();
        assertThat(find(ALICE).target(BUSY)).contains(ForwardingTarget.MAILBOX);
        assertThat(find(ALICE).target(UNCONDITIONAL)).contains(TO_BOB);
    }

    @Test
    void refusesTheSecondWhoChangesACondition() {
        assertSecondRefused(set(ALICE, BUSY, ForwardingTarget.MAILBOX), set(ALICE, BUSY, ForwardingTarget.OWN_MOBILE));
        assertThat(find(ALICE).target(BUSY)).contains(ForwardingTarget.MAILBOX);
    }

    @Test
    void refusesTheSecondWhoSetsAConditionThatHadNoTarget() {
        assertSecondRefused(set(BOB, BUSY, ForwardingTarget.MAILBOX), set(BOB, BUSY, ForwardingTarget.OWN_MOBILE));
        assertThat(find(BOB).target(BUSY)).contains(ForwardingTarget.MAILBOX);
    }

    @Test
    void refusesAChangeOfATargetThatSomebodyTakesAway() {
        assertSecondRefused(takeAway(ALICE, BUSY), set(ALICE, BUSY, ForwardingTarget.MAILBOX));
        assertThat(find(ALICE).target(BUSY)).isEmpty();
    }

    @Test
    void refusesOneOfTwoWhoWaitForEachOther() {
        CyclicBarrier bothHaveChangedOne = new CyclicBarrier(2);

        var outcome = transactions.unordered(
                inTurn(bothHaveChangedOne, BUSY, NO_REPLY), inTurn(bothHaveChangedOne, NO_REPLY, BUSY));

        assertThat(Stream.of(outcome.first(), outcome.second()).flatMap(Optional::stream))
                .singleElement()
                .isInstanceOf(ConcurrentChange.class);
    }

    private Runnable inTurn(CyclicBarrier barrier, ForwardingCondition one, ForwardingCondition other) {
        return () -> {
            set(ALICE, one, ForwardingTarget.OWN_MOBILE).run();
            try {
                barrier.await(20, TimeUnit.SECONDS);
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
            set(ALICE, other, other == BUSY ? ForwardingTarget.MAILBOX : TO_BOB).run();
        };
    }

    private void assertSecondRefused(Runnable first, Runnable second) {
        var outcome = transactions.of(first, second);

        assertThat(outcome.first()).isEmpty();
        assertThat(outcome.second()).containsInstanceOf(ConcurrentChange.class);
    }

    private Runnable set(SipAddress account, ForwardingCondition condition, ForwardingTarget target) {
        return () -> forwardings.store(account, Map.of(condition, Optional.of(ForwardingSetting.to(target))));
    }

    private Runnable takeAway(SipAddress account, ForwardingCondition condition) {
        return () -> forwardings.store(account, Map.of(condition, Optional.empty()));
    }

    private Forwarding find(SipAddress account) {
        return database.inTransaction(() -> forwardings.find(account));
    }
}
