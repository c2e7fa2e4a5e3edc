package org.sipaccount.application.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sipaccount.domain.accounts.AccountBlocked;
import org.sipaccount.domain.accounts.CallerId;
import org.sipaccount.domain.accounts.Credentials;
import org.sipaccount.domain.accounts.DigestSecret;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.accounts.PasswordChangeDenied;
import org.sipaccount.domain.accounts.PhoneNumber;
import org.sipaccount.domain.accounts.WeakPassword;

class ManageIdentityTest {

    private static final Optional<CallerId> NUMBER = Optional.of(CallerId.of("+31208005160"));

    private final InMemoryIdentities stored = new InMemoryIdentities();
    private final ManageIdentity identity = new ManageIdentity(stored);
    private final ManagePassword password = new ManagePassword(stored);

    @Test
    void tellsWhetherTheCallerIdIsAnotherOne() {
        assertThat(identity.setCallerId(SomeAccount.in(), NUMBER)).isTrue();
        assertThat(identity.setCallerId(SomeAccount.in(), NUMBER)).isFalse();
        assertThat(stored.callerId).contains(new PhoneNumber("0031208005160"));
    }

    @Test
    void tellsWhetherTheEmailIsAnotherOne() {
        assertThat(identity.setEmail(SomeAccount.in(), Optional.of(SomeAccount.EMAIL)))
                .isTrue();
        assertThat(identity.setEmail(SomeAccount.in(), Optional.empty())).isTrue();
        assertThat(identity.setEmail(SomeAccount.in(), Optional.empty())).isFalse();
    }

    @Test
    void makesTheNewPasswordTheOnlyOne() {
        stored.credentials = new Credentials(
                Optional.of(DigestSecret.of(SomeAccount.ADDRESS, "sip")),
                Optional.of(DigestSecret.of(SomeAccount.ADDRESS, "web")));

        password.change(SomeAccount.in(), "Good-Enough1");

        assertThat(stored.credentials)
                .isEqualTo(new Credentials(
                        Optional.of(DigestSecret.of(SomeAccount.ADDRESS, "Good-Enough1")), Optional.empty()));
    }

    @Test
    void refusesAWeakPasswordAndOneInTheGroup() {
        assertThatThrownBy(() -> password.change(SomeAccount.in(), "weak")).isInstanceOf(WeakPassword.class);
        assertThatThrownBy(() -> password.change(SomeAccount.in(Group.DENY_PASSWORD_CHANGE), "weak"))
                .isInstanceOf(PasswordChangeDenied.class);
        assertThat(stored.credentials).isEqualTo(Credentials.NONE);
    }

    @Test
    void refusesEveryChangeOfABlockedAccount() {
        var blocked = SomeAccount.in(Group.BLOCKED);

        assertThatThrownBy(() -> identity.setCallerId(blocked, NUMBER)).isInstanceOf(AccountBlocked.class);
        assertThatThrownBy(() -> identity.setEmail(blocked, Optional.empty())).isInstanceOf(AccountBlocked.class);
        assertThatThrownBy(() -> password.change(blocked, "Good-Enough1")).isInstanceOf(AccountBlocked.class);
    }
}
