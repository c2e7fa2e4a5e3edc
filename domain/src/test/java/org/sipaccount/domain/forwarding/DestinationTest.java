package org.sipaccount.domain.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.PhoneNumber;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.numbers.SimpleNumberingPlan;

class DestinationTest {

    private static final DomainName DOMAIN = DomainName.of("example.com");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sip:alice@example.com",
                "sips:alice@example.com",
                "SIP:Alice@Example.COM",
                "sip:alice@example.com:5070"
            })
    void isTheAddressWhateverItsSchemeCaseAndPort(String uri) {
        assertThat(Destination.of(SipUri.of(uri))).contains(destination("alice@example.com"));
    }

    @Test
    void isNoneForAUserTooLongToBeOurs() {
        assertThat(Destination.of(SipUri.of("sip:+" + "a".repeat(64) + "@example.com")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"+31612345678, +31612345678", "06-1234 5678, 0612345678"})
    void isTheOwnMobileInTheOwnDomain(String mobile, String user) {
        assertThat(Destination.of(ForwardingTarget.OWN_MOBILE, Optional.of(new PhoneNumber(mobile)), DOMAIN))
                .contains(destination(user + "@example.com"));
    }

    @Test
    void isNoneForTheMailboxAndForAMobileWithoutNumber() {
        assertThat(Destination.of(ForwardingTarget.MAILBOX, Optional.of(new PhoneNumber("1")), DOMAIN))
                .isEmpty();
        assertThat(Destination.of(ForwardingTarget.OWN_MOBILE, Optional.empty(), DOMAIN))
                .isEmpty();
        assertThat(Destination.of(ForwardingTarget.OWN_MOBILE, Optional.of(new PhoneNumber("#31#")), DOMAIN))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+31208005160", "0031208005160", "31208005160", "0208005160"})
    void isSpeltInEveryFormOfItsNumberItsOwnFormFirst(String user) {
        assertThat(destination(user + "@example.com").spellings(SimpleNumberingPlan.DUTCH))
                .startsWith(SipAddress.of(user, "example.com"))
                .containsExactlyInAnyOrder(
                        SipAddress.of("+31208005160@example.com"),
                        SipAddress.of("0031208005160@example.com"),
                        SipAddress.of("31208005160@example.com"),
                        SipAddress.of("0208005160@example.com"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"alice", "0208005160", "+alice"})
    void hasOneSpellingWhereItIsNoInternationalNumber(String user) {
        assertThat(destination(user + "@example.com").spellings(SimpleNumberingPlan.INTERNATIONAL))
                .hasSize(1);
    }

    private static Destination destination(String address) {
        return new Destination(SipAddress.of(address));
    }
}
