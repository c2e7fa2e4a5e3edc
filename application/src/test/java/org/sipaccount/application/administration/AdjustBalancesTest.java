package org.sipaccount.application.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sipaccount.application.administration.TestAdministration.EXAMPLE_COM;
import static org.sipaccount.application.administration.TestAdministration.EXAMPLE_NET;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.changes.TestChanges;
import org.sipaccount.application.testing.InMemoryPrepaidAccounts;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountNotFound;
import org.sipaccount.domain.administration.Reason;
import org.sipaccount.domain.balance.LedgerEntry;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.domain.balance.NotPrepaid;
import org.sipaccount.domain.balance.PrepaidAccount;
import org.sipaccount.domain.balance.RatedSession;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;

class AdjustBalancesTest {

    private static final Instant NOW = Instant.parse("2025-03-14T12:00:00Z");
    private static final Account ALICE =
            TestAccount.of("alice@example.com").blocked().account();
    private static final Account BOB =
            TestAccount.of("bob@example.com").postpaid().account();
    private static final Reason GIFT = new Reason("for the outage in May");

    private final TestChanges changes = TestChanges.of(ALICE, BOB);
    private final InMemoryPrepaidAccounts balances = new InMemoryPrepaidAccounts();
    private final AdjustingBalances adjusting = new AdjustBalances(
            TestAdministration.accounts(changes), balances, changes.changes(), InstantSource.fixed(NOW));

    @BeforeEach
    void fiveEuro() {
        balances.put(ALICE.address(), new PrepaidAccount(euro("5"), RatedSession.NONE));
    }

    @Test
    void addsAndTakesAwayAlsoFromABlockedAccount() {
        adjust("2.5");
        PrepaidAccount after = adjust("-10");

        assertThat(after.balance()).isEqualTo(euro("-2.5"));
        assertThat(balances.find(ALICE.address())).contains(after);
    }

    @Test
    void tellsTheReasonInTheLedgerAndWithTheChange() {
        adjust("-1");

        assertThat(balances.ledger(ALICE.address(), 10).orElseThrow())
                .containsExactly(LedgerEntry.adjusted(1, euro("-1"), GIFT, euro("4"), NOW));
        assertThat(changes.log().changes())
                .containsExactly(Change.of(Setting.BALANCE)
                        .field("balance", euro("5"), euro("4"))
                        .because(GIFT.text())
                        .build());
    }

    @Test
    void refusesWhatIsNoAmount() {
        for (String amount : new String[] {"0", "0.00001", "1000000000", "999999999"}) {
            assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> {
                adjust("1");
                adjust(amount);
            });
        }
    }

    @Test
    void refusesAnAccountWithoutABalanceAndOthers() {
        assertThatExceptionOfType(NotPrepaid.class)
                .isThrownBy(() -> adjusting.adjust(EXAMPLE_COM, BOB.address(), BigDecimal.ONE, GIFT));
        assertThatExceptionOfType(AccountNotFound.class)
                .isThrownBy(() -> adjusting.adjust(EXAMPLE_NET, ALICE.address(), BigDecimal.ONE, GIFT));
    }

    private PrepaidAccount adjust(String amount) {
        return adjusting.adjust(EXAMPLE_COM, ALICE.address(), new BigDecimal(amount), GIFT);
    }

    private static Money euro(String amount) {
        return new Money(new BigDecimal(amount), TestAccount.EUR);
    }
}
