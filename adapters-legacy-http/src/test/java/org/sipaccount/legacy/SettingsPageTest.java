package org.sipaccount.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.legacy.wire.RequestParameters;

class SettingsPageTest {

    @ParameterizedTest
    @CsvSource({
        "'',History - o&#39;b@example.com",
        "tab=payments,Payments - o&#39;b@example.com",
        "tab=diversions,Forwarding - o&#39;b@example.com",
        "tab=%3Cscript%3E,Settings - o&#39;b@example.com"
    })
    void isTitledByItsTabAndAccount(String query, String title) {
        assertThat(SettingsPage.of(SipAddress.of("o'b@example.com"), RequestParameters.of(query, "")))
                .contains("<title>" + title + "</title>")
                .doesNotContain("script");
    }
}
