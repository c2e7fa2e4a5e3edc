package org.sipaccount.application.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sipaccount.application.administration.TestAdministration.EVERYTHING;
import static org.sipaccount.application.administration.TestAdministration.EXAMPLE_COM;
import static org.sipaccount.application.administration.TestAdministration.EXAMPLE_NET;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.administration.IssuedVouchers.Issue;
import org.sipaccount.application.changes.TestChanges;
import org.sipaccount.application.testing.CountedVoucherNumbers;
import org.sipaccount.application.testing.InMemoryAccounts;
import org.sipaccount.application.testing.InMemoryIssuedVouchers;
import org.sipaccount.application.testing.InMemoryNewAccounts;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.administration.DomainNotAdministered;
import org.sipaccount.domain.administration.Reason;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.domain.balance.Voucher;

class IssueVouchersTest {

    private static final Instant NOW = Instant.parse("2025-03-14T12:00:00Z");
    private static final DomainName DOMAIN = DomainName.of("example.com");
    private static final Reason SHOP = new Reason("for the shop");

    private final InMemoryNewAccounts domains = new InMemoryNewAccounts(new InMemoryAccounts());
    private final InMemoryIssuedVouchers vouchers = new InMemoryIssuedVouchers();
    private final IssuingVouchers issuing = new IssueVouchers(
            domains, vouchers, new CountedVoucherNumbers(), TestChanges.actorContext(), InstantSource.fixed(NOW));

    @BeforeEach
    void serveOneDomain() {
        domains.serve(TestAccount.of("alice@example.com").account().servedBy());
    }

    @Test
    void makesVouchersWithIdsOfTheirOwn() {
        List<Voucher> made = issue("10", 1000);

        assertThat(made).extracting(Voucher::id).doesNotHaveDuplicates().hasSize(1000);
        assertThat(made).extracting(Voucher::number).doesNotHaveDuplicates();
        assertThat(made).extracting(Voucher::value).containsOnly(new Money(BigDecimal.TEN, TestAccount.EUR));
        assertThat(vouchers.issued().values()).containsOnly(new Issue(DOMAIN, SHOP, TestChanges.ACTOR.name(), NOW));
    }

    @Test
    void takesNoIdThatIsTaken() {
        long first = issue("10", 1).getFirst().id();

        assertThat(issue("5", 2)).extracting(Voucher::id).doesNotContain(first);
    }

    @Test
    void refusesWhatIsOutOfBounds() {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> issue("10", 0));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> issue("10", 1001));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> issue("0", 1));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> issue("-1", 1));
    }

    @Test
    void tellsNotWhetherADomainIsServedOrSomebodyElses() {
        assertThatExceptionOfType(DomainNotAdministered.class)
                .isThrownBy(() -> issuing.issue(EXAMPLE_NET, DOMAIN, 1, BigDecimal.TEN, SHOP));
        assertThatExceptionOfType(DomainNotAdministered.class)
                .isThrownBy(() -> issuing.issue(EVERYTHING, DomainName.of("unknown.example"), 1, BigDecimal.TEN, SHOP));
    }

    private List<Voucher> issue(String value, int count) {
        return issuing.issue(EXAMPLE_COM, DOMAIN, count, new BigDecimal(value), SHOP);
    }
}
