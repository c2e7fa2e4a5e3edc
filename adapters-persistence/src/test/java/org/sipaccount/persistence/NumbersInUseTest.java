package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sipaccount.domain.forwarding.ForwardingCondition.BUSY;
import static org.sipaccount.domain.forwarding.ForwardingCondition.UNCONDITIONAL;
import static org.sipaccount.persistence.Samples.ALICE;
import static org.sipaccount.persistence.Samples.BOB;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.accounts.ManagingIdentity;
import org.sipaccount.application.aliases.ManagingAliases;
import org.sipaccount.application.forwarding.ManagingForwarding;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.IdentityChange;
import org.sipaccount.domain.accounts.PhoneNumber;
import org.sipaccount.domain.aliases.AliasTaken;
import org.sipaccount.domain.changes.Edit;
import org.sipaccount.domain.forwarding.ForwardingTarget;
import org.sipaccount.domain.forwarding.LoopWarning;
import org.sipaccount.localstack.testing.MariaDbTestResource;

/** Whose a number is, over the database. */
@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class NumbersInUseTest {

    private static final Account ALICES = Samples.plain(ALICE);
    private static final Account BOBS = Samples.plain(BOB);

    private final ManagingAliases aliases;
    private final ManagingIdentity identity;
    private final ManagingForwarding forwarding;
    private final Database database;
    private final ConcurrentTransactions transactions;

    NumbersInUseTest(
            ManagingAliases aliases,
            ManagingIdentity identity,
            ManagingForwarding forwarding,
            Database database,
            ConcurrentTransactions transactions) {
        this.aliases = aliases;
        this.identity = identity;
        this.forwarding = forwarding;
        this.database = database;
        this.transactions = transactions;
    }

    @BeforeEach
    void aliceForwardsToNumbers() {
        database.holdOnly(
                AccountBuilder.account(ALICE)
                        .forwarding(BUSY, ForwardingTarget.of("sip:+31208005160@example.com"))
                        .forwarding(UNCONDITIONAL, ForwardingTarget.OWN_MOBILE)
                        .build(),
                AccountBuilder.account(BOB).alias("+31-20-800.5170@example.com").build());
    }

    @Test
    void anAliasOfFormerTimesWithSeparatorsIsFoundByItsNumber() {
        assertThatExceptionOfType(AliasTaken.class).isThrownBy(() -> aliases.add(ALICES, "020-8005170"));
    }

    @Test
    void ofTwoSpellingsThatAreAskedForAtOnceOneIsTaken() {
        var outcome = transactions.of(
                () -> Staff.act(() -> aliases.add(ALICES, "+31208005160")).run(),
                () -> Staff.act(() -> aliases.add(BOBS, "0208005160")).run());

        assertThat(Stream.of(outcome.first(), outcome.second()).flatMap(Optional::stream))
                .singleElement()
                .isInstanceOf(AliasTaken.class);
    }

    @Test
    void aNewAliasIsToldToCloseALoop() {
        assertThat(closed(() -> aliases.add(ALICES, "020-8005160"))).containsExactly(new LoopWarning(BUSY));
    }

    @Test
    void aNewMobileNumberIsToldToCloseALoop() {
        Staff.act(() -> aliases.add(ALICES, "31208005171")).run();
        IdentityChange mobile = new IdentityChange(
                Edit.keep(),
                Edit.keep(),
                Edit.keep(),
                Edit.set(new PhoneNumber("+31 (0)20 8005171")),
                Edit.keep(),
                Edit.keep());

        assertThat(closed(() -> identity.change(ALICES, mobile))).containsExactly(new LoopWarning(UNCONDITIONAL));
    }

    private List<LoopWarning> closed(Runnable change) {
        Supplier<List<LoopWarning>> checked =
                () -> database.inTransaction(() -> forwarding.loopsClosedBy(ALICES, change));
        var found = new java.util.ArrayList<LoopWarning>();
        Staff.act(() -> found.addAll(checked.get())).run();
        return found;
    }
}
