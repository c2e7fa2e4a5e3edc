package org.sipaccount.application.aliases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.application.changes.TestChanges;
import org.sipaccount.application.numbers.NumbersInUse;
import org.sipaccount.application.testing.InMemoryAliases;
import org.sipaccount.application.testing.InMemoryForwardingHops;
import org.sipaccount.application.testing.InMemoryForwardings;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountBlocked;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.aliases.Alias;
import org.sipaccount.domain.aliases.AliasNotFound;
import org.sipaccount.domain.aliases.AliasReserved;
import org.sipaccount.domain.aliases.AliasTaken;
import org.sipaccount.domain.aliases.TooManyAliases;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;

class ManageAliasesTest {

    private static final Account ALICE = TestAccount.of("alice@example.com").account();
    private static final Account BOB = TestAccount.of("bob@example.com").account();

    private final TestChanges changes = TestChanges.of(ALICE, BOB);
    private final InMemoryForwardingHops hops = new InMemoryForwardingHops(new InMemoryForwardings());
    private final ManagingAliases aliases =
            new ManageAliases(new InMemoryAliases(), new NumbersInUse(hops), changes.changes());

    @Test
    void addsAnAliasInTheAccountsOwnDomain() {
        Alias added = aliases.add(ALICE, "Sales");

        assertThat(added.address()).hasToString("sales@example.com");
        assertThat(aliases.list(ALICE)).containsExactly(added);
        assertThat(aliases.list(BOB)).isEmpty();
    }

    @Test
    void refusesATakenAliasInAnyCaseAndWhoeverHasIt() {
        aliases.add(ALICE, "sales");

        assertThatExceptionOfType(AliasTaken.class).isThrownBy(() -> aliases.add(BOB, "SALES"));
        assertThatExceptionOfType(AliasTaken.class).isThrownBy(() -> aliases.add(ALICE, "sales"));
        assertThatExceptionOfType(AliasTaken.class).isThrownBy(() -> aliases.add(ALICE, "alice"));
    }

    @Test
    void refusesAReservedAlias() {
        assertThatExceptionOfType(AliasReserved.class).isThrownBy(() -> aliases.add(ALICE, "112"));
        assertThat(aliases.list(ALICE)).isEmpty();
    }

    @Test
    void refusesMoreThanAHundredAliasesOfOneAccount() {
        for (int i = 1; i <= Alias.MOST; i++) {
            aliases.add(ALICE, "desk" + i);
        }

        assertThatExceptionOfType(TooManyAliases.class).isThrownBy(() -> aliases.add(ALICE, "one-more"));
        assertThat(aliases.add(BOB, "one-more").address()).hasToString("one-more@example.com");
    }

    @Test
    void listsTheFirst20InByteOrder() {
        for (int i = 30; i >= 1; i--) {
            aliases.add(ALICE, "desk" + i);
        }
        aliases.add(ALICE, "0");

        assertThat(aliases.list(ALICE))
                .hasSize(20)
                .startsWith(alias("0@example.com"), alias("desk1@example.com"), alias("desk10@example.com"));
    }

    @Test
    void addsNothingToABlockedAccount() {
        Account blocked = TestAccount.of("alice@example.com").blocked().account();
        changes.accounts().put(blocked);

        assertThatExceptionOfType(AccountBlocked.class).isThrownBy(() -> aliases.add(blocked, "sales"));
        assertThat(aliases.list(blocked)).isEmpty();
    }

    @Test
    void removesAnAliasThatThenIsFree() {
        Alias sales = aliases.add(ALICE, "sales");

        aliases.remove(ALICE, sales.address());

        assertThat(aliases.list(ALICE)).isEmpty();
        assertThat(aliases.add(BOB, "sales")).isEqualTo(sales);
    }

    @Test
    void removesOnlyOnesOwnAliases() {
        SipAddress sales = aliases.add(ALICE, "sales").address();

        assertThatExceptionOfType(AliasNotFound.class).isThrownBy(() -> aliases.remove(BOB, sales));
        assertThatExceptionOfType(AliasNotFound.class).isThrownBy(() -> aliases.remove(ALICE, ALICE.address()));
        assertThat(aliases.list(ALICE)).hasSize(1);
    }

    @Test
    void keepsWhatWasAddedAndRemoved() {
        SipAddress sales = aliases.add(ALICE, "sales").address();
        assertThatExceptionOfType(AliasTaken.class).isThrownBy(() -> aliases.add(ALICE, "sales"));
        aliases.remove(ALICE, sales);
        assertThatExceptionOfType(AliasNotFound.class).isThrownBy(() -> aliases.remove(ALICE, sales));

        assertThat(changes.log().changes())
                .containsExactly(
                        change(Optional.empty(), Optional.of("sales@example.com")),
                        change(Optional.of("sales@example.com"), Optional.empty()));
    }

    private static Change change(Optional<String> before, Optional<String> after) {
        return Change.of(Setting.ALIASES).field("alias", before, after).build();
    }

    private static Alias alias(String address) {
        return new Alias(SipAddress.of(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+31208005160",
                "0031208005160",
                "0208005160",
                "+31 (0)20 800-5160",
                "tel:+31208005160",
                "31.20.800.5160"
            })
    void refusesEverySpellingOfANumberThatIsSomebodyElses(String name) {
        hops.put(ALICE, "31208005160@example.com");

        assertThatExceptionOfType(AliasTaken.class).isThrownBy(() -> aliases.add(BOB, name));
        assertThat(aliases.list(BOB)).isEmpty();
    }

    @Test
    void givesTheAccountsOwnNumberInAnotherSpelling() {
        hops.put(ALICE, "31208005160@example.com");

        assertThat(aliases.add(ALICE, "+31 20 800 5160").address()).hasToString("+31208005160@example.com");
    }

    @Test
    void letsOnlyThoseWaitForEachOtherWhoWantANumber() {
        aliases.add(ALICE, "sales");
        assertThat(hops.waits()).isZero();

        aliases.add(ALICE, "+31208005160");
        assertThat(hops.waits()).isEqualTo(1);
    }
}
