package org.sipaccount.domain.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.SipAddress;

class AdministeredDomainsTest {

    private static final SipAddress ALICE = SipAddress.of("alice@example.com");

    @Test
    void coversEveryDomainOfTheInstallation() {
        assertThat(new AdministeredDomains.All().covers(ALICE)).isTrue();
    }

    @Test
    void coversTheNamedDomainsAndNotTheirSubdomains() {
        var scope = new AdministeredDomains.Of(Set.of(DomainName.of("example.com")));

        assertThat(scope.covers(ALICE)).isTrue();
        assertThat(scope.covers(DomainName.of("voice.example.com"))).isFalse();
        assertThat(scope.covers(DomainName.of("com"))).isFalse();
    }

    @Test
    void coversNothingWhereNoDomainIsNamed() {
        assertThat(new AdministeredDomains.Of(Set.of()).covers(ALICE)).isFalse();
    }
}
