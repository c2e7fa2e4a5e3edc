package org.sipaccount.application.enrollment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.application.changes.TestChanges;
import org.sipaccount.application.enrollment.Enrolling.Offer;
import org.sipaccount.application.numbers.NumbersInUse;
import org.sipaccount.application.testing.InMemoryForwardingHops;
import org.sipaccount.application.testing.InMemoryForwardings;
import org.sipaccount.application.testing.InMemoryMailLog;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Billing;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.enrollment.Enrollment;
import org.sipaccount.domain.enrollment.EnrollmentForm;
import org.sipaccount.domain.enrollment.UsernameTaken;
import org.sipaccount.domain.mail.SentMails;
import org.sipaccount.domain.mail.TooManyMails;
import org.sipaccount.domain.numbers.SimpleNumberingPlan;

class EnrollTest {

    private static final ServedDomain DOMAIN = new ServedDomain(
            DomainName.of("example.com"),
            Currency.getInstance("EUR"),
            DomainName.of("vm.example.com"),
            false,
            true,
            SimpleNumberingPlan.DUTCH);
    private static final Offer OFFER = new Offer(DOMAIN.name(), Billing.POSTPAID);

    private final List<Enrollment> stored = new ArrayList<>();
    private final List<Account> told = new ArrayList<>();
    private final TestChanges changes = TestChanges.of();
    private final InMemoryForwardingHops hops = new InMemoryForwardingHops(new InMemoryForwardings());
    private final EnrollmentMails mails = new EnrollmentMails() {
        @Override
        public boolean areSent() {
            return true;
        }

        @Override
        public void confirm(Account account) {
            told.add(account);
        }
    };
    private final NewEnrollments enrollments = new NewEnrollments(
            new NewAccounts() {
                @Override
                public Optional<ServedDomain> findDomain(DomainName name) {
                    return Optional.of(DOMAIN).filter(domain -> domain.name().equals(name));
                }

                @Override
                public void add(Enrollment enrollment) {
                    if (stored.contains(enrollment)) {
                        throw new UsernameTaken();
                    }
                    stored.add(enrollment);
                }
            },
            new NumbersInUse(hops),
            changes.changes(),
            mails,
            new InMemoryMailLog(),
            () -> Instant.parse("2025-03-14T12:00:00Z"));
    private final Enroll enroll = new Enroll(enrollments, mails);

    private static EnrollmentForm form(String username) {
        return new EnrollmentForm(username, "Secret", "new@example.org", "", "", "", "");
    }

    @Test
    void storesTheAccountAndTellsItsOwner() {
        Account account = enroll.enroll(form("newcomer"), OFFER);

        assertThat(account.billing()).isEqualTo(Billing.POSTPAID);
        assertThat(stored).extracting(Enrollment::account).containsExactly(account);
        assertThat(told).containsExactly(account);
    }

    @Test
    void keepsThatTheAccountWasOpened() {
        Account account = enroll.enroll(form("newcomer"), OFFER);

        assertThat(changes.log().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.account()).isEqualTo(account.address());
            assertThat(entry.change())
                    .isEqualTo(Change.of(Setting.STATUS)
                            .field("state", Optional.empty(), Optional.of("ACTIVE"))
                            .build());
        });
    }

    @Test
    void tellsNobodyOfWhatIsNotStored() {
        enroll.enroll(form("newcomer"), OFFER);
        told.clear();

        assertThatThrownBy(() -> enroll.enroll(form("newcomer"), OFFER)).isInstanceOf(UsernameTaken.class);
        assertThatThrownBy(() -> enroll.enroll(form("no"), OFFER)).isInstanceOf(InvalidValue.class);
        assertThat(told).isEmpty();
    }

    @Test
    void sendsAFewMailsAnHourToOneAddress() {
        for (int account = 0; account < SentMails.MOST_TO_RECIPIENT; account++) {
            enroll.enroll(form("newcomer" + account), OFFER);
        }

        assertThatExceptionOfType(TooManyMails.class).isThrownBy(() -> enroll.enroll(form("onemore"), OFFER));
        assertThat(stored).hasSize(SentMails.MOST_TO_RECIPIENT);
    }

    @Test
    void needsADomainThatIsServed() {
        Offer elsewhere = new Offer(DomainName.of("other.example"), Billing.PREPAID);
        EnrollmentForm form = form("newcomer");
        assertThatThrownBy(() -> enroll.enroll(form, elsewhere)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31208005161", "31-20-8005161", "31.20.800.5161"})
    void refusesEverySpellingOfANumberThatIsSomebodys(String username) {
        hops.put(TestAccount.of("alice@example.com").account(), "+31208005161@example.com");

        assertThatExceptionOfType(UsernameTaken.class).isThrownBy(() -> enroll.enroll(form(username), OFFER));
        assertThat(stored).isEmpty();
        assertThat(told).isEmpty();
    }
}
