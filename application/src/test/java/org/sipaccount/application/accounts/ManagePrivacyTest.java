package org.sipaccount.application.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.sipaccount.application.changes.SettingChanged;
import org.sipaccount.application.changes.TestChanges;
import org.sipaccount.application.testing.InMemoryGroupMemberships;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountBlocked;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;

class ManagePrivacyTest {

    private static final Account ALICE = TestAccount.of("alice@example.com").account();

    private final InMemoryGroupMemberships memberships = new InMemoryGroupMemberships();
    private final TestChanges changes = TestChanges.of(ALICE);
    private final ManagingPrivacy privacy = new ManagePrivacy(memberships, changes.changes());

    @Test
    void hidesTheCallerIdHoweverOftenItIsAsked() {
        privacy.hideCallerId(ALICE);
        privacy.hideCallerId(ALICE);

        assertThat(memberships.of(ALICE.address())).containsExactly(Group.ANONYMOUS);
    }

    @Test
    void showsTheCallerIdHoweverOftenItIsAskedAndLeavesOtherGroups() {
        memberships.join(ALICE.address(), Group.FREE_PSTN);
        privacy.hideCallerId(ALICE);

        privacy.showCallerId(ALICE);
        privacy.showCallerId(ALICE);

        assertThat(memberships.of(ALICE.address())).containsExactly(Group.FREE_PSTN);
    }

    @Test
    void keepsWhatWasChangedAndNothingWhereNothingWas() {
        privacy.hideCallerId(ALICE);
        privacy.showCallerId(ALICE);

        assertThat(changes.log().changes())
                .containsExactly(Change.of(Setting.PRIVACY)
                        .field("hidesCallerId", false, true)
                        .build());
        assertThat(changes.announced()).containsExactly(new SettingChanged(ALICE.address(), 1));
    }

    @Test
    void changesNothingOfABlockedAccount() {
        Account blocked = TestAccount.of("alice@example.com").blocked().account();
        changes.accounts().put(blocked);

        assertThatExceptionOfType(AccountBlocked.class).isThrownBy(() -> privacy.hideCallerId(blocked));
        assertThatExceptionOfType(AccountBlocked.class).isThrownBy(() -> privacy.showCallerId(blocked));
        assertThat(memberships.of(blocked.address())).isEmpty();
    }
}
