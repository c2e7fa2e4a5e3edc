package org.sipaccount.application.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.changes.TestChanges;
import org.sipaccount.application.testing.InMemoryIdentities;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountBlocked;
import org.sipaccount.domain.accounts.CallerId;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.accounts.Identity;
import org.sipaccount.domain.accounts.IdentityChange;
import org.sipaccount.domain.accounts.Language;
import org.sipaccount.domain.accounts.PersonName;
import org.sipaccount.domain.accounts.PhoneNumber;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Edit;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.numbers.SimpleNumberingPlan;

class ManageIdentityTest {

    private static final Account ALICE = SomeAccount.in();
    private static final Optional<CallerId> NUMBER =
            Optional.of(CallerId.of("+31208005160", SimpleNumberingPlan.DUTCH));
    private static final IdentityChange ALL = new IdentityChange(
            Edit.set("Zoë"),
            Edit.set("Ștefănescu"),
            Edit.set(new EmailAddress("zoe@example.org")),
            Edit.set(new PhoneNumber("+31612345678")),
            Edit.set(ZoneId.of("Europe/Bucharest")),
            Edit.set(Language.RO));

    private final TestChanges changes = TestChanges.of(ALICE);
    private final ManagingIdentity identity =
            new ManageIdentity(new InMemoryIdentities(changes.accounts()), changes.changes());

    @Test
    void changesAllOfAnIdentity() {
        assertThat(identity.change(ALICE, ALL)).isTrue();
        assertThat(identity.change(ALICE, ALL)).isFalse();

        assertThat(stored().identity())
                .isEqualTo(new Identity(
                        new PersonName("Zoë", "Ștefănescu"),
                        Optional.of(new EmailAddress("zoe@example.org")),
                        Optional.of(new PhoneNumber("+31612345678")),
                        Optional.of(ZoneId.of("Europe/Bucharest")),
                        Optional.of(Language.RO)));
    }

    @Test
    void changesWhatIsNamedAlone() {
        identity.change(ALICE, ALL);
        Identity before = stored().identity();

        identity.change(ALICE, IdentityChange.ofEmail(Optional.empty()));

        assertThat(stored().identity())
                .isEqualTo(new Identity(
                        before.name(), Optional.empty(), before.mobileNumber(), before.zone(), before.language()));
    }

    @Test
    void keepsInTheLogWhatIsDifferent() {
        identity.change(ALICE, ALL);
        identity.change(ALICE, ALL);

        assertThat(changes.log().changes())
                .containsExactly(Change.of(Setting.IDENTITY)
                        .field("firstName", Optional.empty(), Optional.of("Zoë"))
                        .field("lastName", Optional.empty(), Optional.of("Ștefănescu"))
                        .field("email", "alice@example.org", "zoe@example.org")
                        .field("mobileNumber", Optional.empty(), Optional.of("+31612345678"))
                        .field("timeZone", Optional.empty(), Optional.of("Europe/Bucharest"))
                        .field("language", Optional.empty(), Optional.of("ro"))
                        .build());
    }

    @Test
    void setsTheCallerIdAndTellsWhetherItIsAnotherOne() {
        assertThat(identity.setCallerId(ALICE, NUMBER)).isTrue();
        assertThat(identity.setCallerId(ALICE, NUMBER)).isFalse();

        assertThat(stored().callerId()).contains(new PhoneNumber("0031208005160"));
        assertThat(changes.log().changes())
                .containsExactly(Change.of(Setting.CALLER_ID)
                        .field("callerId", Optional.empty(), Optional.of("0031208005160"))
                        .build());
    }

    @Test
    void changesNothingOfABlockedAccount() {
        changes.accounts().put(SomeAccount.in(Group.BLOCKED));

        assertThatThrownBy(() -> identity.change(ALICE, ALL)).isInstanceOf(AccountBlocked.class);
        assertThatThrownBy(() -> identity.setCallerId(ALICE, NUMBER)).isInstanceOf(AccountBlocked.class);
        assertThat(stored()).isEqualTo(SomeAccount.in(Group.BLOCKED));
        assertThat(changes.log().changes()).isEmpty();
    }

    private Account stored() {
        return changes.accounts().find(ALICE.address()).orElseThrow();
    }
}
