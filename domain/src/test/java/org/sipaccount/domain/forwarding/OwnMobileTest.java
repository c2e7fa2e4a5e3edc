package org.sipaccount.domain.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sipaccount.domain.accounts.Alice;

class OwnMobileTest {

    private final ForwardingTarget.OwnMobile mobile = new ForwardingTarget.OwnMobile();

    @ParameterizedTest
    @CsvSource({
        "+31612345678, sip:+31612345678@example.com",
        "06 1234 5678, sip:0612345678@example.com",
        "(06) 12-34.56/78, sip:0612345678@example.com",
        "*6, sip:*6@example.com"
    })
    void isANumberOfTheOwnDomainWithoutWhatOnlyHelpsToReadIt(String number, String uri) {
        assertThat(mobile.in(Alice.withMobile(number))).contains(SipUri.of(uri));
    }

    @Test
    void isNoAddressWhereTheNumberIsNoLongerKnown() {
        assertThat(mobile.in(Alice.plain())).isEmpty();
    }

    @Test
    void isNoAddressWhereTheNumberHasASignThatNoAddressHas() {
        assertThat(mobile.in(Alice.withMobile("#31#0612345678"))).isEmpty();
    }
}
