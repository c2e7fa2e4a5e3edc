package org.sipaccount.domain.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.InvalidValue;

class VoucherTest {

    private static final Voucher CARD = card(12, "1234-5678", "10");

    @Test
    void isRedeemedOnce() {
        Voucher redeemed = CARD.redeem("1234-5678");

        assertThat(redeemed.redeemed()).isTrue();
        assertThatExceptionOfType(VoucherRefused.class).isThrownBy(() -> redeemed.redeem("1234-5678"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234-567", "1234-56789", "1234-5679", "1234.5678"})
    void isNotRedeemedWithAnotherNumber(String number) {
        assertThatExceptionOfType(VoucherRefused.class).isThrownBy(() -> CARD.redeem(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678", " 1234 5678 ", "12-34-56-78", "1234\u00a05678", "1234\u20135678", "1234\t5678"})
    void isRedeemedWithItsNumberInAnyGroups(String number) {
        assertThat(CARD.redeem(number).redeemed()).isTrue();
    }

    @Test
    void hidesItsNumber() {
        assertThat(CARD.toString()).isEqualTo("Voucher[12]");
    }

    @ParameterizedTest
    @CsvSource({"0, 1234, 10", "-1, 1234, 10", "1, '', 10", "1, ' ', 10", "1, '- -', 10", "1, 1234, 0", "1, 1234, -10"})
    void refusesWhatIsNoCard(long id, String number, String value) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> card(id, number, value));
    }

    @Test
    void hasANumberOfUpTo64Characters() {
        assertThat(card(1, "1".repeat(64), "10").number()).hasSize(64);
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> card(1, "1".repeat(65), "10"));
    }

    @Test
    void leavesAnEntryInTheLedger() {
        Instant now = Instant.parse("2025-03-14T12:00:00Z");

        LedgerEntry entry = LedgerEntry.redeemed(4, CARD, card(1, "x", "15.5").value(), now);

        assertThat(entry)
                .isEqualTo(new LedgerEntry(
                        4,
                        "Set balance",
                        Duration.ZERO,
                        "",
                        "",
                        "Prepaid card 12",
                        new BigDecimal("10.0000"),
                        new BigDecimal("15.5000"),
                        now));
    }

    @Test
    void raisesABalanceAndLeavesItsSessionAlone() {
        RatedSession session = new RatedSession("0.10", "", "", Duration.ofMinutes(90), "31");
        PrepaidAccount before = new PrepaidAccount(card(1, "x", "2.5").value(), session);

        PrepaidAccount after = before.credited(CARD.value());

        assertThat(after.balance().amount()).isEqualByComparingTo("12.5");
        assertThat(after.session()).isEqualTo(session);
    }

    private static Voucher card(long id, String number, String value) {
        return new Voucher(id, number, new Money(new BigDecimal(value), Currency.getInstance("EUR")), false);
    }
}
