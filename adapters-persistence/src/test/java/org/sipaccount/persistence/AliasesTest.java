package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sipaccount.persistence.Samples.ALICE;
import static org.sipaccount.persistence.Samples.BOB;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.aliases.Aliases;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.aliases.Alias;
import org.sipaccount.domain.aliases.AliasTaken;
import org.sipaccount.localstack.testing.MariaDbTestResource;

@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class AliasesTest {

    private final Aliases aliases;
    private final Database database;
    private final ConcurrentTransactions transactions;

    AliasesTest(Aliases aliases, Database database, ConcurrentTransactions transactions) {
        this.aliases = aliases;
        this.database = database;
        this.transactions = transactions;
    }

    @BeforeEach
    void twoAccounts() {
        database.holdOnly(
                AccountBuilder.account(ALICE)
                        .alias("zoe@example.net")
                        .alias("zoe@example.com")
                        .alias("~zoe@example.com")
                        .alias("31208005160@example.com")
                        .build(),
                AccountBuilder.account(BOB).build());
    }

    @Test
    void listsByUserAndThenDomainInByteOrder() {
        assertThat(first(ALICE, 20))
                .containsExactly(
                        alias("31208005160@example.com"),
                        alias("zoe@example.com"),
                        alias("zoe@example.net"),
                        alias("~zoe@example.com"));
    }

    @Test
    void listsNoMoreThanTheLimit() {
        assertThat(first(ALICE, 1)).containsExactly(alias("31208005160@example.com"));
    }

    @Test
    void listsInOneStatement() {
        assertThat(database.statements(() -> aliases.first(ALICE, 20))).isEqualTo(1);
    }

    @Test
    void countsAliasesAndNotTheAccountItself() {
        assertThat(count(ALICE)).isEqualTo(4);
        assertThat(count(BOB)).isZero();
    }

    @Test
    void addsAnAlias() {
        add(BOB, "bobby@example.com");

        assertThat(first(BOB, 20)).containsExactly(alias("bobby@example.com"));
    }

    @Test
    void refusesAnAddressThatIsAnAlias() {
        assertThatThrownBy(() -> add(BOB, "zoe@example.com")).isInstanceOf(AliasTaken.class);
        assertThatThrownBy(() -> add(ALICE, "zoe@example.com")).isInstanceOf(AliasTaken.class);
    }

    @Test
    void refusesAnAddressThatIsAnAccount() {
        assertThatThrownBy(() -> add(BOB, "alice@example.com")).isInstanceOf(AliasTaken.class);
    }

    @Test
    void removesAnAliasOfTheAccountAlone() {
        assertThat(remove(BOB, "zoe@example.com")).isFalse();
        assertThat(remove(ALICE, "alice@example.com")).isFalse();
        assertThat(remove(ALICE, "zoe@example.com")).isTrue();
        assertThat(remove(ALICE, "zoe@example.com")).isFalse();

        assertThat(first(ALICE, 20))
                .containsExactly(alias("31208005160@example.com"), alias("zoe@example.net"), alias("~zoe@example.com"));
        assertThatThrownBy(() -> add(BOB, "zoe@example.com")).isInstanceOf(AliasTaken.class);
    }

    @Test
    void givesAnAddressToOneOfTwoWhoAskAtOnce() {
        var outcome = transactions.of(
                () -> aliases.add(ALICE, alias("wanted@example.com")),
                () -> aliases.add(BOB, alias("wanted@example.com")));

        assertThat(outcome.first()).isEmpty();
        assertThat(outcome.second()).containsInstanceOf(AliasTaken.class);
        assertThat(first(BOB, 20)).isEmpty();
    }

    @Test
    void countsAfterWhoeverIsAddingAnAlias() {
        List<Integer> counted = new ArrayList<>();

        transactions.of(
                () -> {
                    aliases.countForUpdate(BOB);
                    aliases.add(BOB, alias("bobby@example.com"));
                },
                () -> counted.add(aliases.countForUpdate(BOB)));

        assertThat(counted).containsExactly(1);
    }

    @Test
    void leavesTheVersionOfTheAccountAlone() {
        database.inTransaction(() -> {
            aliases.countForUpdate(BOB);
            aliases.add(BOB, alias("bobby@example.com"));
        });

        assertThat(database.selectOne("select version from account where username = 'bob'"))
                .isEqualTo("0");
    }

    private List<Alias> first(SipAddress account, int limit) {
        return database.inTransaction(() -> aliases.first(account, limit));
    }

    private int count(SipAddress account) {
        return database.inTransaction(() -> aliases.countForUpdate(account));
    }

    private void add(SipAddress account, String address) {
        database.inTransaction(() -> aliases.add(account, alias(address)));
    }

    private boolean remove(SipAddress account, String address) {
        return database.inTransaction(() -> aliases.remove(account, alias(address)));
    }

    private static Alias alias(String address) {
        return new Alias(SipAddress.of(address));
    }
}
