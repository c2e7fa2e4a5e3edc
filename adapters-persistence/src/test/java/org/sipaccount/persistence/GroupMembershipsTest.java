package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.persistence.Samples.ALICE;
import static org.sipaccount.persistence.Samples.BOB;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.accounts.Accounts;
import org.sipaccount.application.accounts.GroupMemberships;
import org.sipaccount.application.forwarding.Forwardings;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.forwarding.ForwardingCondition;
import org.sipaccount.domain.forwarding.ForwardingSetting;
import org.sipaccount.domain.forwarding.ForwardingTarget;
import org.sipaccount.localstack.testing.MariaDbTestResource;

@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class GroupMembershipsTest {

    private static final Group GROUP = Group.ANONYMOUS;

    private final GroupMemberships memberships;
    private final Accounts accounts;
    private final Forwardings forwardings;
    private final Database database;
    private final ConcurrentTransactions transactions;

    GroupMembershipsTest(
            GroupMemberships memberships,
            Accounts accounts,
            Forwardings forwardings,
            Database database,
            ConcurrentTransactions transactions) {
        this.memberships = memberships;
        this.accounts = accounts;
        this.forwardings = forwardings;
        this.database = database;
        this.transactions = transactions;
    }

    @BeforeEach
    void twoAccounts() {
        database.holdOnly(
                AccountBuilder.account(ALICE).build(),
                AccountBuilder.account(BOB).build());
    }

    @Test
    void joinsTheAccountAlone() {
        database.inTransaction(() -> memberships.join(ALICE, GROUP));

        assertThat(groups(ALICE)).containsExactly(GROUP);
        assertThat(groups(BOB)).isEmpty();
    }

    @Test
    void joinsTwiceWithoutComplaint() {
        database.inTransaction(() -> {
            memberships.join(ALICE, GROUP);
            memberships.join(ALICE, GROUP);
        });

        assertThat(groups(ALICE)).containsExactly(GROUP);
    }

    @Test
    void leavesTheAccountAlone() {
        database.inTransaction(() -> {
            memberships.join(ALICE, GROUP);
            memberships.join(BOB, GROUP);
        });

        database.inTransaction(() -> memberships.leave(ALICE, GROUP));

        assertThat(groups(ALICE)).isEmpty();
        assertThat(groups(BOB)).containsExactly(GROUP);
    }

    @Test
    void leavesAGroupItIsNotInWithoutComplaint() {
        database.inTransaction(() -> memberships.leave(ALICE, GROUP));

        assertThat(groups(ALICE)).isEmpty();
    }

    @Test
    void letsTwoJoinAtOnce() {
        var outcome = transactions.of(() -> memberships.join(ALICE, GROUP), () -> memberships.join(ALICE, GROUP));

        assertThat(outcome.first()).isEmpty();
        assertThat(outcome.second()).isEmpty();
        assertThat(groups(ALICE)).containsExactly(GROUP);
    }

    @Test
    void letsTwoLeaveAtOnce() {
        database.inTransaction(() -> memberships.join(ALICE, GROUP));

        var outcome = transactions.of(() -> memberships.leave(ALICE, GROUP), () -> memberships.leave(ALICE, GROUP));

        assertThat(outcome.first()).isEmpty();
        assertThat(outcome.second()).isEmpty();
        assertThat(groups(ALICE)).isEmpty();
    }

    @Test
    void letsForwardingChangeWhilePrivacyDoes() {
        var change = Map.of(ForwardingCondition.BUSY, Optional.of(ForwardingSetting.to(ForwardingTarget.MAILBOX)));

        var outcome = transactions.of(() -> memberships.join(ALICE, GROUP), () -> forwardings.store(ALICE, change));

        assertThat(outcome.first()).isEmpty();
        assertThat(outcome.second()).isEmpty();
        assertThat(database.selectOne("select version from account where username = 'alice'"))
                .isEqualTo("0");
    }

    private Set<Group> groups(SipAddress account) {
        return database.inTransaction(() -> accounts.find(account).orElseThrow().groups());
    }
}
