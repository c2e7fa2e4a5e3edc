package org.sipaccount.legacy.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Billing;
import org.sipaccount.domain.accounts.Group;

class TabTest {

    private static final Account PREPAID = SomeAccount.with(Billing.PREPAID, Set.of());
    private static final Account POSTPAID = SomeAccount.with(Billing.POSTPAID, Set.of());
    private static final Account TRUNK = SomeAccount.with(Billing.POSTPAID, Set.of(new Group("trunking")));

    @ParameterizedTest
    @CsvSource({
        "identity,Identity",
        "devices,Devices",
        "settings,Settings",
        "calls,History",
        "diversions,Forwarding",
        "accept,Accept",
        "contacts,Contacts",
        "credit,Credit"
    })
    void hasTheTitleThatClientsKnow(String tab, String title) {
        assertThat(Tab.shown(Optional.of(tab), PREPAID).title(PREPAID)).isEqualTo(title + " - o'b@example.com");
    }

    @Test
    void isTheHistoryWhereNoneIsAsked() {
        assertThat(Tab.shown(Optional.empty(), POSTPAID)).isEqualTo(Tab.CALLS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"credit", "payments", "nothing", "Calls", "<script>"})
    void isTheSettingsForATabThatTheAccountDoesNotHave(String tab) {
        assertThat(Tab.shown(Optional.of(tab), POSTPAID)).isEqualTo(Tab.SETTINGS);
    }

    @Test
    void leavesRulesOfATrunkToItsTelephoneSystem() {
        assertThat(Tab.of(TRUNK)).containsExactly(Tab.IDENTITY, Tab.DEVICES, Tab.SETTINGS, Tab.CALLS);
    }
}
