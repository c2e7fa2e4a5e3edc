package org.sipaccount.application.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.changes.ActorContext;
import org.sipaccount.application.changes.TestChanges;
import org.sipaccount.application.testing.InMemoryIdentities;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountBlocked;
import org.sipaccount.domain.accounts.Credentials;
import org.sipaccount.domain.accounts.DigestSecret;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.accounts.PasswordChangeDenied;
import org.sipaccount.domain.accounts.WeakPassword;
import org.sipaccount.domain.changes.Actor;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Face;
import org.sipaccount.domain.changes.Setting;

class ManagePasswordTest {

    private static final Account ALICE = SomeAccount.in();
    private static final Credentials SIP_ONLY = new Credentials(Optional.of(secret("sip")), Optional.empty());
    private static final Credentials BOTH = SIP_ONLY.withWebPassword(secret("web"));
    private static final Actor STAFF = new Actor("ada", Actor.Kind.ADMINISTRATOR, Face.GRAPHQL, "192.0.2.2");

    private final TestChanges changes = TestChanges.of(ALICE);
    private final ManagingPassword password = by(TestChanges.ACTOR);

    @Test
    void makesTheNewPasswordTheOnlyOne() {
        changes.accounts().put(ALICE.address(), BOTH);

        password.change(ALICE, "Good-Enough1");

        assertThat(stored()).isEqualTo(new Credentials(Optional.of(secret("Good-Enough1")), Optional.empty()));
        assertThat(changes.log().changes()).containsExactly(of(Setting.PASSWORD), of(Setting.WEB_PASSWORD));
    }

    @Test
    void setsAWebPasswordBesideTheSipPasswordAndRemovesIt() {
        changes.accounts().put(ALICE.address(), SIP_ONLY);

        password.setWebPassword(ALICE, "Good-Enough1");
        assertThat(stored()).isEqualTo(SIP_ONLY.withWebPassword(secret("Good-Enough1")));
        password.removeWebPassword(ALICE);
        assertThat(stored()).isEqualTo(SIP_ONLY);
        password.removeWebPassword(ALICE);

        assertThat(changes.log().changes()).containsExactly(of(Setting.WEB_PASSWORD), of(Setting.WEB_PASSWORD));
    }

    @Test
    void keepsNothingInTheLogWhereThePasswordIsTheSame() {
        password.change(ALICE, "Good-Enough1");
        password.change(ALICE, "Good-Enough1");

        assertThat(changes.log().changes()).containsExactly(of(Setting.PASSWORD));
    }

    @Test
    void refusesAWeakPassword() {
        assertThatThrownBy(() -> password.change(ALICE, "weak")).isInstanceOf(WeakPassword.class);
        assertThatThrownBy(() -> password.setWebPassword(ALICE, "weak")).isInstanceOf(WeakPassword.class);
        assertNothingChanged();
    }

    @Test
    void refusesASubscriberInTheGroupThatDeniesIt() {
        changes.accounts().put(SomeAccount.in(Group.DENY_PASSWORD_CHANGE));

        assertRefused(PasswordChangeDenied.class);
    }

    @Test
    void letsTheProviderChangeWhatItsSubscriberMayNot() {
        changes.accounts().put(SomeAccount.in(Group.DENY_PASSWORD_CHANGE));

        by(STAFF).change(ALICE, "Good-Enough1");
        by(STAFF).setWebPassword(ALICE, "Good-Enough2");

        assertThat(stored())
                .isEqualTo(new Credentials(Optional.of(secret("Good-Enough1")), Optional.of(secret("Good-Enough2"))));
    }

    @Test
    void refusesEveryChangeOfABlockedAccount() {
        changes.accounts().put(SomeAccount.in(Group.BLOCKED));

        assertRefused(AccountBlocked.class);
    }

    private void assertRefused(Class<?> refusal) {
        assertThatThrownBy(() -> password.change(ALICE, "Good-Enough1")).isInstanceOf(refusal);
        assertThatThrownBy(() -> password.setWebPassword(ALICE, "Good-Enough1")).isInstanceOf(refusal);
        assertThatThrownBy(() -> password.removeWebPassword(ALICE)).isInstanceOf(refusal);
        assertNothingChanged();
    }

    private void assertNothingChanged() {
        assertThat(stored()).isEqualTo(Credentials.NONE);
        assertThat(changes.log().changes()).isEmpty();
    }

    private ManagingPassword by(Actor actor) {
        ActorContext actorContext = new ActorContext();
        actorContext.as(actor);
        return new ManagePassword(
                changes.accounts(), new InMemoryIdentities(changes.accounts()), changes.changes(), actorContext);
    }

    private Credentials stored() {
        return changes.accounts().findLogin(ALICE.address()).orElseThrow().credentials();
    }

    private static DigestSecret secret(String password) {
        return DigestSecret.of(SomeAccount.ADDRESS, password);
    }

    private static Change of(Setting setting) {
        return Change.of(setting).secret().build();
    }
}
