package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.persistence.Samples.ALICE;
import static org.sipaccount.persistence.Samples.BOB;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.accounts.Accounts;
import org.sipaccount.application.accounts.GroupMemberships;
import org.sipaccount.application.administration.Provisions;
import org.sipaccount.application.balance.PrepaidAccounts;
import org.sipaccount.domain.accounts.Billing;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.accounts.Owner;
import org.sipaccount.domain.accounts.PhoneNumber;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.administration.Provision;
import org.sipaccount.domain.balance.PrepaidAccount;
import org.sipaccount.domain.balance.RatedSession;
import org.sipaccount.localstack.testing.MariaDbTestResource;

@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class ProvisionsTest {

    private static final SipAddress CROSSED = SipAddress.of("alice@example.net");
    private static final Provision LIMITED = new Provision(
            Billing.POSTPAID,
            Samples.euro("50.5"),
            2,
            Set.of(Group.FREE_PSTN, new Group("missed-calls")),
            new Owner(Optional.of(42L), Optional.of(new PhoneNumber("+31612345678")), Optional.empty()),
            "amsterdam",
            "0031");

    private final Provisions provisions;
    private final PrepaidAccounts balances;
    private final Accounts accounts;
    private final GroupMemberships memberships;
    private final Database database;

    ProvisionsTest(
            Provisions provisions,
            PrepaidAccounts balances,
            Accounts accounts,
            GroupMemberships memberships,
            Database database) {
        this.provisions = provisions;
        this.balances = balances;
        this.accounts = accounts;
        this.memberships = memberships;
        this.database = database;
    }

    @BeforeEach
    void threeAccounts() {
        database.holdOnly(
                AccountBuilder.account(ALICE).build(),
                AccountBuilder.account(BOB).build(),
                AccountBuilder.account(CROSSED).build());
    }

    @Test
    void storesAllOfItAndLeavesOtherGroups() {
        database.inTransaction(() -> {
            memberships.join(ALICE, Group.BLOCKED);
            memberships.join(ALICE, new Group("old"));
        });

        database.inTransaction(() -> provisions.save(ALICE, LIMITED));

        assertThat(find(ALICE)).isEqualTo(Map.of(ALICE, LIMITED));
        assertThat(database.inTransaction(() -> accounts.find(ALICE))
                        .orElseThrow()
                        .groups())
                .containsExactlyInAnyOrder(Group.FREE_PSTN, new Group("missed-calls"), Group.BLOCKED);
    }

    @Test
    void readsThoseOfManyAccountsInOneStatement() {
        assertThat(find(CROSSED, BOB, SipAddress.of("nobody@example.com"))).containsOnlyKeys(CROSSED, BOB);
        assertThat(database.statements(() -> provisions.find(List.of(CROSSED, BOB))))
                .isEqualTo(1);
        assertThat(find()).isEmpty();
    }

    @Test
    void startsABalance() {
        PrepaidAccount five = new PrepaidAccount(Samples.euro("5"), RatedSession.NONE);

        database.inTransaction(() -> balances.start(BOB, five));

        assertThat(database.inTransaction(() -> balances.find(BOB))).contains(five);
    }

    private Map<SipAddress, Provision> find(SipAddress... of) {
        return database.inTransaction(() -> provisions.find(List.of(of)));
    }
}
