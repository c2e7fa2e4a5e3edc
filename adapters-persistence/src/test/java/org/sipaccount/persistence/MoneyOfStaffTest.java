package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sipaccount.persistence.Samples.ALICE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.administration.AdjustingBalances;
import org.sipaccount.application.administration.IssuedVouchers;
import org.sipaccount.application.administration.IssuedVouchers.Issue;
import org.sipaccount.application.administration.VoucherNumbers;
import org.sipaccount.application.balance.Vouchers;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.ConcurrentChange;
import org.sipaccount.domain.administration.Reason;
import org.sipaccount.domain.balance.Voucher;
import org.sipaccount.localstack.testing.MariaDbTestResource;

@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class MoneyOfStaffTest {

    private static final Reason REASON = new Reason("for the outage in May");
    private static final Issue ISSUE = new Issue(Samples.EXAMPLE.name(), REASON, "staff", FixedClock.NOW);
    private static final Voucher TEN = new Voucher(80, "1234567890123456", Samples.euro("10"), false);

    private final AdjustingBalances adjusting;
    private final IssuedVouchers issued;
    private final VoucherNumbers numbers;
    private final Vouchers vouchers;
    private final Database database;
    private final ConcurrentTransactions transactions;

    MoneyOfStaffTest(
            AdjustingBalances adjusting,
            IssuedVouchers issued,
            VoucherNumbers numbers,
            Vouchers vouchers,
            Database database,
            ConcurrentTransactions transactions) {
        this.adjusting = adjusting;
        this.issued = issued;
        this.numbers = numbers;
        this.vouchers = vouchers;
        this.database = database;
        this.transactions = transactions;
    }

    @BeforeEach
    void oneEuro() {
        database.holdOnly(AccountBuilder.account(ALICE).balance("1").build());
    }

    @Test
    void addsUpTwoAdjustmentsAtTheSameTime() {
        var outcome = transactions.of(Staff.act(() -> adjust("5")), Staff.act(() -> adjust("-2")));

        assertThat(outcome.first()).isEmpty();
        assertThat(outcome.second()).isEmpty();
        assertThat(database.selectOne("select balance from prepaid_account")).isEqualTo("4.0000");
        assertThat(database.select("select concat(entry_id, ' ', value) from ledger_entry order by entry_id"))
                .containsExactly("1 5.0000", "2 -2.0000");
    }

    private void adjust(String amount) {
        adjusting.adjust(AdministeredDomains.EVERY, ALICE, new BigDecimal(amount), REASON);
    }

    @Test
    void keepsNewVouchersWithWhoMadeThem() {
        database.inTransaction(() -> issued.add(List.of(TEN), ISSUE));

        assertThat(database.inTransaction(() -> vouchers.findForUpdate(80, Samples.EXAMPLE.name())))
                .contains(TEN);
        assertThat(database.inTransaction(() -> issued.taken(Set.of(79L, 80L)))).containsExactly(80L);
        assertThat(database.selectOne("select concat_ws(' ', domain, reason, issued_by, issued_at) from voucher"))
                .isEqualTo("example.com for the outage in May staff 2025-03-14 12:00:00.123456");
    }

    @Test
    void drawsIdsAndSecretsOfOneLength() {
        for (int i = 0; i < 100; i++) {
            assertThat(String.valueOf(numbers.id())).matches("[1-9][0-9]{9}");
            assertThat(numbers.secret()).matches("[0-9]{16}");
        }
    }

    @Test
    void refusesAnIdThatSomebodyElseTook() {
        database.inTransaction(() -> issued.add(List.of(TEN), ISSUE));

        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> database.inTransaction(() -> issued.add(List.of(TEN), ISSUE)));
    }
}
