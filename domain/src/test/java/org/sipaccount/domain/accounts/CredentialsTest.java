package org.sipaccount.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CredentialsTest {

    private static final Optional<DigestSecret> SIP = Optional.of(DigestSecret.of(Alice.ADDRESS, "sip"));
    private static final Optional<DigestSecret> WEB = Optional.of(DigestSecret.of(Alice.ADDRESS, "web"));

    @Test
    void openTheApiWithTheWebPasswordAloneWhereThereIsOne() {
        assertThat(new Credentials(SIP, WEB).apiSecret()).isEqualTo(WEB);
    }

    @Test
    void openTheApiWithTheSipPasswordWhereThereIsNoWebPassword() {
        assertThat(new Credentials(SIP, Optional.empty()).apiSecret()).isEqualTo(SIP);
    }

    @Test
    void openNothingWithoutAnyPassword() {
        assertThat(Credentials.NONE.apiSecret()).isEmpty();
    }
}
