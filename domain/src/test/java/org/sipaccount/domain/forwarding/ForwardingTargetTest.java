package org.sipaccount.domain.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Alice;

class ForwardingTargetTest {

    private static final Account ALICE = Alice.withMobile("+31612345678");

    @ParameterizedTest
    @CsvSource({
        "desk, sip:desk@example.com",
        "desk@example.net, sip:desk@example.net",
        "sip:desk@example.net, sip:desk@example.net",
        "sip:desk, sip:desk@example.com",
        "' desk ', sip:desk@example.com",
        "0, sip:0@example.com",
        "20, sip:20@example.com",
        "Desk@Example.NET, sip:Desk@Example.NET",
        "desk@example.net:5070, sip:desk@example.net:5070"
    })
    void isAnAddressOfTheOwnDomainUnlessItNamesAnother(String written, String uri) {
        assertThat(ForwardingTarget.requested(written, ALICE))
                .contains(new ForwardingTarget.Address(SipUri.of(uri)))
                .get()
                .extracting(target -> ((ForwardingTarget.Address) target).uri().toString())
                .isEqualTo(uri);
    }

    @ParameterizedTest
    @CsvSource({
        "+31201234567, sip:+31201234567@example.com",
        "+31201234567@gw.example.net, sip:+31201234567@example.com",
        "0031201234567, sip:0031201234567@example.com",
        "0031201234567@gw.example.net, sip:0031201234567@example.com",
        "sip:+31201234567@gw.example.net, sip:+31201234567@gw.example.net",
        "sip:+31-20-1234567@gw.example.net, sip:+31201234567@gw.example.net",
        "+31-20-1234567, sip:+31201234567@example.com",
        "+31 6 1234 5678, sip:+31612345678@example.com",
        "+31 (0)20 1234567, sip:+31201234567@example.com",
        "tel:+31612345678, sip:+31612345678@example.com",
        "TEL:+31-6-12345678, sip:+31612345678@example.com",
        "020 123 45 67, sip:0201234567@example.com",
        "(020) 123 45 67, sip:0201234567@example.com",
        "0201234567, sip:0201234567@example.com",
        "sip:+31612345678@example.com;user=phone, sip:+31612345678@example.com",
        "+31612345678;user=phone, sip:+31612345678@example.com",
        "555-1234, sip:555-1234@example.com",
        "12 34, sip:1234@example.com"
    })
    void sendsANumberThroughTheOwnDomainUnlessItIsAWholeUri(String written, String uri) {
        assertThat(ForwardingTarget.requested(written, ALICE)).contains(new ForwardingTarget.Address(SipUri.of(uri)));
    }

    @ParameterizedTest
    @CsvSource({
        "sips:desk@example.net, sips:desk@example.net",
        "SIP:Desk@Example.net, sip:Desk@Example.net",
        "SIPS:desk@example.net, sips:desk@example.net"
    })
    void keepsTheSchemeThatWasGivenInLowerCase(String written, String uri) {
        assertThat(ForwardingTarget.requested(written, ALICE)).get().hasToString(uri);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<voice-mailbox>", "voice-mailbox", " <voice-mailbox> "})
    void isTheMailboxByEitherOfItsNames(String written) {
        assertThat(ForwardingTarget.requested(written, Alice.plain())).contains(ForwardingTarget.MAILBOX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void isTakenAwayByNothingAndByBlanks(String written) {
        assertThat(ForwardingTarget.requested(written, ALICE)).isEmpty();
    }

    @Test
    void isTheOwnMobileAndFollowsTheAccountsNumber() {
        assertThat(ForwardingTarget.requested("<mobile-number>", ALICE)).contains(ForwardingTarget.OWN_MOBILE);
    }

    @Test
    void isRefusedAsTheOwnMobileWhereNoNumberIsKnown() {
        assertThatExceptionOfType(MobileNumberMissing.class)
                .isThrownBy(() -> ForwardingTarget.requested("<mobile-number>", Alice.plain()));
    }

    @Test
    void isRefusedAsTheOwnMobileWhereItsNumberCannotBeAnAddress() {
        assertThatExceptionOfType(MobileNumberMissing.class)
                .isThrownBy(() -> ForwardingTarget.requested("<mobile-number>", Alice.withMobile("#31#0612345678")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"voice-mailbox", "mobile-number", "sip:Desk@example.net", "sips:+31201234567@example.com:5061"})
    void isReadFromItsCanonicalText(String text) {
        assertThat(ForwardingTarget.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "desk", "desk@example.net", "<voice-mailbox>", "Voice-Mailbox"})
    void hasOneCanonicalTextOnly(String text) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> ForwardingTarget.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "desk, sip:desk@example.com",
        "' +31201234567 ', sip:+31201234567@example.com",
        "voice-mailbox, sip:voice-mailbox@example.com"
    })
    void isAnAddressWhereOneIsAskedFor(String written, String uri) {
        assertThat(ForwardingTarget.address(written, ALICE)).hasToString(uri);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "<voice-mailbox>", "<mobile-number>"})
    void isRefusedWhereAnAddressIsAskedForAndThisIsNone(String written) {
        assertThatExceptionOfType(NotAnAddress.class).isThrownBy(() -> ForwardingTarget.address(written, ALICE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "|x@example.net",
                "|x",
                "<Voice-Mailbox>",
                "two words",
                "desk@",
                "@example.net",
                "desk@localhost",
                "a@b@example.net",
                "+",
                "sip:",
                "tel:alice",
                "tel:+31201234567;ext=10",
                "+31201234567 ext. 10",
                "+31201234567x10",
                "sip:+31201234567x10@example.com",
                "desk@example.net;maddr=10.0.0.1",
                "desk@example.net?Route=x",
                "desk@example.net:0",
                "desk\r\nRoute: x",
                "łukasz"
            })
    void isRefusedWhenItIsNoAddress(String written) {
        assertThatExceptionOfType(NotAnAddress.class).isThrownBy(() -> ForwardingTarget.requested(written, ALICE));
    }
}
