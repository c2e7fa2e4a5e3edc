package org.sipaccount.domain.enrollment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.Billing;
import org.sipaccount.domain.accounts.DigestSecret;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.Language;
import org.sipaccount.domain.accounts.PersonName;
import org.sipaccount.domain.accounts.PhoneNumber;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.numbers.SimpleNumberingPlan;

class EnrollmentTest {

    private static final DomainName EXAMPLE = DomainName.of("example.com");
    private static final ServedDomain DOMAIN = new ServedDomain(
            EXAMPLE,
            Currency.getInstance("EUR"),
            DomainName.of("vm.example.com"),
            false,
            true,
            SimpleNumberingPlan.DUTCH);

    private static Enrollment requested(EnrollmentForm form) {
        return Enrollment.requested(form, DOMAIN, Billing.PREPAID);
    }

    private static EnrollmentForm form(String username, String password, String email) {
        return new EnrollmentForm(
                username, password, email, "Zoë van Dam", "Europe/Bucharest", "ro_RO", "+40212345678");
    }

    @Test
    void opensAnAccountWithWhatTheFormSays() {
        Enrollment enrollment = requested(form(" New.User_1 ", "Secret", "zoe@example.org"));

        SipAddress address = SipAddress.of("new.user_1@example.com");
        assertThat(enrollment.account().address()).isEqualTo(address);
        assertThat(enrollment.account().name()).isEqualTo(new PersonName("Zoë", "van Dam"));
        assertThat(enrollment.account().zone()).hasToString("Optional[Europe/Bucharest]");
        assertThat(enrollment.account().language()).hasValue(Language.RO);
        assertThat(enrollment.account().mobileNumber()).hasValue(new PhoneNumber("+40212345678"));
        assertThat(enrollment.account().billing()).isEqualTo(Billing.PREPAID);
        assertThat(enrollment.account().owner().id()).isEmpty();
        assertThat(enrollment.credentials().apiSecret()).isEqualTo(Optional.of(DigestSecret.of(address, "Secret")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "0abc",
                ".abc",
                "abc.",
                "_abcd",
                "a bcd",
                "a@example.com",
                "zoë1",
                "abcd!",
                "admin",
                "Support",
                "voicemail",
                "1233"
            })
    void refusesWhatIsNoUserName(String username) {
        assertThatThrownBy(() -> requested(form(username, "Secret", "zoe@example.org")))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void knowsHowLongAUserNameIs() {
        assertThat(requested(form("a".repeat(64), "Secret", "z@example.org"))).isNotNull();
        assertThatThrownBy(() -> requested(form("a".repeat(65), "Secret", "z@example.org")))
                .isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "aaaaaaaa", "newuser", "NewUser@example.com", "Sec\nret"})
    void refusesAPasswordThatIsEasyToGuess(String password) {
        assertThatThrownBy(() -> requested(form("newuser", password, "zoe@example.org")))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zoe", "zoe@", "zoe@example.org\r\nBcc: x@example.org"})
    void needsAMailAddress(String email) {
        assertThatThrownBy(() -> requested(form("newuser", "Secret", email))).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "Mars/Olympus, xx", "+05:00, english", "../etc, 0"})
    void takesTheUsualZoneAndLanguageForUnknownOnes(String zone, String language) {
        var account = requested(new EnrollmentForm("newuser", "Secret", "z@example.org", "", zone, language, ""))
                .account();

        assertThat(account.zone()).hasToString("Optional[Europe/Amsterdam]");
        assertThat(account.language()).hasValue(Language.EN);
        assertThat(account.mobileNumber()).isEmpty();
    }

    @Test
    void showsNoPassword() {
        assertThat(form("newuser", "Secret", "z@example.org").toString()).doesNotContain("Secret");
    }
}
