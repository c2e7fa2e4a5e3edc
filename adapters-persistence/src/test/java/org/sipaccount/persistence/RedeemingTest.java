package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sipaccount.persistence.Samples.ALICE;
import static org.sipaccount.persistence.Samples.BOB;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.balance.ManagingBalance;
import org.sipaccount.application.balance.Vouchers;
import org.sipaccount.application.changes.ActorContext;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.balance.LedgerEntry;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.domain.balance.TooManyVoucherAttempts;
import org.sipaccount.domain.balance.Voucher;
import org.sipaccount.domain.balance.VoucherAttempts;
import org.sipaccount.domain.balance.VoucherRefused;
import org.sipaccount.localstack.testing.MariaDbTestResource;

/** Redeeming through the use case, because its transaction spans both ports. */
@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class RedeemingTest {

    private static final Account ALICES = Samples.plain(ALICE);

    private final ManagingBalance balance;
    private final Vouchers vouchers;
    private final Database database;
    private final ConcurrentTransactions transactions;
    private final ActorContext actorContext;

    RedeemingTest(
            ManagingBalance balance,
            Vouchers vouchers,
            Database database,
            ConcurrentTransactions transactions,
            ActorContext actorContext) {
        this.balance = balance;
        this.vouchers = vouchers;
        this.database = database;
        this.transactions = transactions;
        this.actorContext = actorContext;
    }

    @BeforeEach
    void threeVouchers() {
        actorContext.as(Samples.SOMEBODY);
        database.holdOnly(
                AccountBuilder.account(ALICE)
                        .balance("1")
                        .with(new Voucher(77, "used", Samples.euro("7"), true))
                        .with(new Voucher(78, "five", Samples.euro("5"), false))
                        .with(new Voucher(79, "ten", Samples.euro("10"), false))
                        .build(),
                AccountBuilder.account(BOB).balance("0").build());
    }

    @Test
    void findsAVoucherAsItWasImported() {
        assertThat(database.inTransaction(() -> vouchers.findForUpdate(77, Samples.EXAMPLE.name())))
                .contains(new Voucher(77, "used", Samples.euro("7"), true));
        assertThat(database.inTransaction(() -> vouchers.findForUpdate(1, Samples.EXAMPLE.name())))
                .isEmpty();
        assertThat(database.selectOne(
                        "select concat(redeemed_by is null, redeemed_at is null) from voucher where id = 77"))
                .isEqualTo("01");
    }

    @Test
    void notesWhoRedeemedAVoucherAndWhen() {
        balance.redeem(ALICES, 78, "five");

        assertThat(
                        database.selectOne(
                                "select concat(username, ' ', redeemed_at) from voucher join account on account.id = redeemed_by where voucher.id = 78"))
                .isEqualTo("alice 2025-03-14 12:00:00.123456");
        assertThat(balance.ledger(ALICES).orElseThrow())
                .extracting(LedgerEntry::id)
                .containsExactly(1L);
    }

    @Test
    void countsWhatWasTriedInVainAlthoughNothingElseIsKept() {
        for (int attempt = 0; attempt < VoucherAttempts.MOST_OF_ACCOUNT; attempt++) {
            int number = attempt;
            assertThatExceptionOfType(VoucherRefused.class).isThrownBy(() -> balance.redeem(ALICES, 78, "no" + number));
        }

        assertThat(database.selectOne("select count(distinct account_id) from failed_voucher"))
                .isEqualTo("1");
        assertThatExceptionOfType(TooManyVoucherAttempts.class).isThrownBy(() -> balance.redeem(ALICES, 78, "five"));
        assertThat(amount(ALICE)).isEqualTo(Samples.euro("1"));
    }

    @Test
    void knowsAVoucherInItsOwnDomainOnly() {
        assertThat(database.inTransaction(() -> vouchers.findForUpdate(78, DomainName.of("example.net"))))
                .isEmpty();
    }

    @Test
    void refusesAVoucherThatSomebodyRedeemsAtTheSameTime() {
        var outcome = transactions.of(
                () -> balance.redeem(ALICES, 78, "five"), () -> balance.redeem(Samples.plain(BOB), 78, "five"));

        assertThat(outcome.first()).isEmpty();
        assertThat(outcome.second()).containsInstanceOf(VoucherRefused.class);
        assertThat(amount(BOB)).isEqualTo(Samples.euro("0"));
    }

    @Test
    void addsUpTwoVouchersThatAreRedeemedAtTheSameTime() {
        var outcome =
                transactions.of(() -> balance.redeem(ALICES, 78, "five"), () -> balance.redeem(ALICES, 79, "ten"));

        assertThat(outcome.first()).isEmpty();
        assertThat(outcome.second()).isEmpty();
        assertThat(amount(ALICE)).isEqualTo(Samples.euro("16"));
        assertThat(balance.ledger(ALICES).orElseThrow())
                .extracting(LedgerEntry::id)
                .containsExactly(2L, 1L);
    }

    @Test
    void readsTheBalanceAnewThatItHasWaitedFor() {
        var outcome = transactions.of(() -> balance.redeem(ALICES, 78, "five"), () -> {
            balance.balance(ALICES);
            balance.redeem(ALICES, 79, "ten");
        });

        assertThat(outcome.second()).isEmpty();
        assertThat(amount(ALICE)).isEqualTo(Samples.euro("16"));
    }

    private Money amount(SipAddress account) {
        return balance.balance(Samples.plain(account)).orElseThrow().balance();
    }
}
