package org.sipaccount.legacy.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sipaccount.legacy.actions.Recorded.ask;
import static org.sipaccount.legacy.actions.Subscribers.ALICE;
import static org.sipaccount.legacy.actions.Subscribers.BOB;
import static org.sipaccount.legacy.actions.Subscribers.EUR;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.balance.LedgerEntry;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.domain.balance.PrepaidAccount;
import org.sipaccount.domain.balance.RatedSession;
import org.sipaccount.domain.balance.Voucher;
import org.sipaccount.domain.balance.VoucherRefused;
import org.sipaccount.legacy.wire.RequestParameters;

class BalanceTest {

    private final FakeBalance bobs = new FakeBalance();
    private final FakeBalance alices = new FakeBalance();

    @BeforeEach
    void fill() {
        alices.prepaid = Optional.of(new PrepaidAccount(
                euro("16.5749"), new RatedSession("0.3251", "", "", Duration.ofSeconds(7200), "44")));
        alices.voucher = Optional.of(new Voucher(78, "9876543210", euro("5"), false));
        alices.ledger = Optional.of(List.of(
                debit(905, 3725, "44", "p1@192.0.2.33", "Session to 0044123456789 for 3725s", "-0.3251", "16.5749",
                        "2025-03-14T11:30:12Z"),
                debit(904, 10, "31800", "p0@192.0.2.33", "Session to 0031800 for 10s", "0.0000", "16.9000",
                        "2025-03-14T09:00:00Z"),
                debit(903, 0, "316", "m1@192.0.2.33", "Message to 31612345678", "-0.1000", "16.9000",
                        "2025-03-10T08:00:00Z"),
                credit(902, "CC transaction 4X123, \"café\" / <b>", "10.0000", "17.0000", "2025-03-01T10:00:00Z"),
                credit(901, "Prepaid card 77", "7.0000", "7.0000", "2025-02-20T10:00:00Z")));
    }

    private static Money euro(String amount) {
        return new Money(new BigDecimal(amount), EUR);
    }

    private static LedgerEntry credit(long id, String description, String value, String balance, String date) {
        return new LedgerEntry(id, "Set balance", Duration.ZERO, "", "", description, new BigDecimal(value),
                new BigDecimal(balance), Instant.parse(date));
    }

    private static LedgerEntry debit(long id, long seconds, String destination, String session, String description,
            String value, String balance, String date) {
        return new LedgerEntry(id, "Debit balance", Duration.ofSeconds(seconds), destination, session, description,
                new BigDecimal(value), new BigDecimal(balance), Instant.parse(date));
    }

    @Test
    void readsThePrepaidAccount() {
        assertThat(ask(new GetPrepaid(alices), ALICE)).isEqualTo(Recorded.answer("get_prepaid.json"));
        assertThat(ask(new GetPrepaid(bobs), BOB)).isEqualTo("null");
    }

    @Test
    void readsAPrepaidAccountWithoutUse() {
        bobs.prepaid = Optional.of(new PrepaidAccount(Money.zero(EUR), RatedSession.NONE));
        assertThat(ask(new GetPrepaid(bobs), BOB)).isEqualTo(Recorded.answer("get_prepaid-erin_empty_prepaid.json"));
    }

    @Test
    void readsTheLedger() {
        assertThat(ask(new GetBalanceHistory(alices), ALICE)).isEqualTo(Recorded.answer("get_balance_history.json"));
        assertThat(ask(new GetBalanceHistory(alices), ALICE, "csv=0")).startsWith("[");
        assertThat(ask(new GetBalanceHistory(bobs), BOB)).isEqualTo("null");
        bobs.ledger = Optional.of(List.of());
        assertThat(ask(new GetBalanceHistory(bobs), BOB)).isEqualTo("[]");
    }

    @Test
    void writesTheLedgerAsCsvWithQuotes() {
        String recorded = Recorded.answer("get_balance_history-csv.csv");
        Answer csv = new GetBalanceHistory(alices).handle(ALICE, RequestParameters.of("csv=1", ""));
        assertThat(csv.body())
                .isEqualTo(recorded.replace(
                        "CC transaction 4X123, \"café\" / <b>", "\"CC transaction 4X123, \"\"café\"\" / <b>\""));
        assertThat(csv.contentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.disposition()).hasValue("inline; filename=alice@example.com-prepaid-history.csv");
    }

    @Test
    void writesTheHeaderAloneForAnAccountWithoutABalance() {
        assertThat(ask(new GetBalanceHistory(bobs), BOB, "csv=yes"))
                .isEqualTo("Id,Account,Date,Action,Description,Value,Final Balance\n");
    }

    @Test
    void redeemsAVoucher() {
        assertThat(ask(new AddBalance(alices), ALICE, "id=78&number=9876543210"))
                .isEqualTo(Recorded.answer("add_balance.set.json"));
        assertThat(ask(new GetPrepaid(alices), ALICE)).isEqualTo(Recorded.answer("add_balance.get.json"));
    }

    @Test
    void refusesAWrongNumber() {
        assertThatThrownBy(() -> ask(new AddBalance(alices), ALICE, "id=78&number=1"))
                .isInstanceOf(VoucherRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id=78", "id=78&number=", "id=0&number=9876543210", "number=1", "id[]=78&number=1"})
    void missesIdOrNumber(String query) {
        assertThat(ask(new AddBalance(alices), ALICE, query)).isEqualTo(Recorded.answer("add_balance-missing.json"));
    }
}
