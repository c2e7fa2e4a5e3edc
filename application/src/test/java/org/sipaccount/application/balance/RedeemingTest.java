package org.sipaccount.application.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.changes.TestChanges;
import org.sipaccount.application.testing.InMemoryFailedVouchers;
import org.sipaccount.application.testing.InMemoryPrepaidAccounts;
import org.sipaccount.application.testing.InMemoryVouchers;
import org.sipaccount.application.testing.InMemoryVouchers.Redeemed;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountBlocked;
import org.sipaccount.domain.balance.LedgerEntry;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.domain.balance.NotPrepaid;
import org.sipaccount.domain.balance.PrepaidAccount;
import org.sipaccount.domain.balance.RatedSession;
import org.sipaccount.domain.balance.TooManyVoucherAttempts;
import org.sipaccount.domain.balance.Voucher;
import org.sipaccount.domain.balance.VoucherAttempts;
import org.sipaccount.domain.balance.VoucherRefused;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;

class RedeemingTest {

    private static final Instant NOW = Instant.parse("2025-03-14T12:00:00Z");
    private static final TestAccount ALICE = TestAccount.of("alice@example.com");
    private static final Voucher CARD = new Voucher(12, "1234-5678", euro("10"), false);

    private final InMemoryPrepaidAccounts prepaidAccounts = new InMemoryPrepaidAccounts();
    private final InMemoryVouchers vouchers = new InMemoryVouchers();
    private final InMemoryFailedVouchers failed = new InMemoryFailedVouchers();
    private final TestChanges changes = TestChanges.of(ALICE.account());
    private final ManagingBalance balance = new ManageBalance(
            prepaidAccounts,
            vouchers,
            failed,
            account -> euro("0"),
            changes.changes(),
            TestChanges.actorContext(),
            InstantSource.fixed(NOW));

    @BeforeEach
    void aliceHasFiveEuroAndThereIsACard() {
        prepaidAccounts.put(ALICE.address(), new PrepaidAccount(euro("5"), RatedSession.NONE));
        vouchers.put(CARD);
    }

    @Test
    void addsTheValueOfTheCardToTheBalance() {
        PrepaidAccount after = balance.redeem(ALICE.account(), 12, "1234-5678");

        assertThat(after.balance()).isEqualTo(euro("15"));
        assertThat(balance.balance(ALICE.account())).contains(after);
        assertThat(vouchers.redeemed(12)).contains(new Redeemed(ALICE.address(), NOW));
    }

    @Test
    void readsTheNumberInTheGroupsThatCardsPrint() {
        balance.redeem(ALICE.account(), 12, " 12 34\u00a056\u201378");

        assertThat(vouchers.redeemed(12)).isPresent();
    }

    @Test
    void refusesEvenTheRightNumberAfterTooManyWrongOnes() {
        for (int attempt = 0; attempt < VoucherAttempts.MOST_OF_ACCOUNT; attempt++) {
            refuses(VoucherRefused.class, ALICE, 12, "wrong" + attempt, "5");
        }

        refuses(TooManyVoucherAttempts.class, ALICE, 12, "1234-5678", "5");
        assertThat(vouchers.redeemed(12)).isEmpty();
    }

    @Test
    void refusesAnAddressThatTriesForManyAccounts() {
        failed.addFrom(TestChanges.ACTOR.source(), VoucherAttempts.MOST_FROM_SOURCE, NOW);

        refuses(TooManyVoucherAttempts.class, ALICE, 12, "1234-5678", "5");
    }

    @Test
    void leavesAnEntryInTheLedger() {
        balance.redeem(ALICE.account(), 12, "1234-5678");

        assertThat(balance.ledger(ALICE.account())).contains(List.of(LedgerEntry.redeemed(1, CARD, euro("15"), NOW)));
    }

    @Test
    void keepsTheChangeWithoutTheNumberOfTheCard() {
        balance.redeem(ALICE.account(), 12, "1234-5678");
        refuses(VoucherRefused.class, ALICE, 12, "1234-5678", "15");

        assertThat(changes.log().changes())
                .containsExactly(Change.of(Setting.BALANCE)
                        .field("balance", "5.0000 EUR", "15.0000 EUR")
                        .field("voucher", Optional.empty(), Optional.of("12"))
                        .build());
    }

    @Test
    void refusesACardThatWasUsed() {
        balance.redeem(ALICE.account(), 12, "1234-5678");

        refuses(VoucherRefused.class, ALICE, 12, "1234-5678", "15");
    }

    @Test
    void refusesAWrongNumberAndAnUnknownCardInTheSameWords() {
        var wrongNumber = refuses(VoucherRefused.class, ALICE, 12, "1234-5679", "5");
        var unknownCard = refuses(VoucherRefused.class, ALICE, 13, "1234-5678", "5");

        assertThat(wrongNumber).hasMessage(unknownCard.getMessage());
        assertThat(balance.redeem(ALICE.account(), 12, "1234-5678").balance()).isEqualTo(euro("15"));
    }

    @Test
    void refusesAnAccountThatIsBilledAfterwardsAndLeavesTheCardUnused() {
        refuses(NotPrepaid.class, ALICE.postpaid(), 12, "1234-5678", "5");

        assertThat(vouchers.redeemed(12)).isEmpty();
        assertThat(balance.balance(ALICE.postpaid().account())).isEmpty();
    }

    @Test
    void refusesAnAccountWithoutBalanceAndLeavesTheCardUnused() {
        Account erin = TestAccount.of("erin@example.com").account();
        changes.accounts().put(erin);

        assertThatExceptionOfType(NotPrepaid.class).isThrownBy(() -> balance.redeem(erin, 12, "1234-5678"));
        assertThat(vouchers.redeemed(12)).isEmpty();
        assertThat(balance.ledger(erin)).isEmpty();
    }

    @Test
    void refusesABlockedAccountAndLeavesTheCardUnused() {
        refuses(AccountBlocked.class, ALICE.blocked(), 12, "1234-5678", "5");

        assertThat(vouchers.redeemed(12)).isEmpty();
    }

    private <R extends RuntimeException> R refuses(
            Class<R> refusal, TestAccount account, long card, String number, String balanceAfter) {
        changes.accounts().put(account.account());
        R refused = catchThrowableOfType(refusal, () -> balance.redeem(account.account(), card, number));
        assertThat(refused).isNotNull();
        assertThat(prepaidAccounts.find(ALICE.address()).orElseThrow().balance())
                .isEqualTo(euro(balanceAfter));
        return refused;
    }

    private static Money euro(String amount) {
        return new Money(new BigDecimal(amount), TestAccount.EUR);
    }
}
