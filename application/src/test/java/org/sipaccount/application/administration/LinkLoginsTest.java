package org.sipaccount.application.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sipaccount.application.administration.TestAdministration.EXAMPLE_COM;
import static org.sipaccount.application.administration.TestAdministration.EXAMPLE_NET;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.changes.TestChanges;
import org.sipaccount.application.testing.InMemoryLoginLinks;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountNotFound;
import org.sipaccount.domain.administration.ForeignLogin;
import org.sipaccount.domain.administration.LoginLinkedAlready;
import org.sipaccount.domain.administration.Reason;
import org.sipaccount.domain.administration.TooManyLinkedLogins;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;

class LinkLoginsTest {

    private static final String ISSUER = "https://login.example.org";
    private static final ForeignLogin LOGIN = new ForeignLogin(ISSUER, "f3a1");
    private static final Account ALICE = TestAccount.of("alice@example.com").account();
    private static final Account BOB = TestAccount.of("bob@example.com").account();
    private static final Optional<Reason> CALLED = Optional.of(new Reason("showed the passport"));

    private final TestChanges changes = TestChanges.of(ALICE, BOB);
    private final InMemoryLoginLinks links = new InMemoryLoginLinks();
    private final LinkingLogins linking =
            new LinkLogins(TestAdministration.accounts(changes), links, changes.changes());

    @Test
    void linksALoginHoweverOftenItIsAskedAndKeepsOneChange() {
        link(ALICE, LOGIN);
        link(ALICE, LOGIN);

        assertThat(links.find(ISSUER, "f3a1")).contains(ALICE.address());
        assertThat(changes.log().changes())
                .containsExactly(Change.of(Setting.LINKED_LOGINS)
                        .field("login", Optional.empty(), Optional.of("https://login.example.org f3a1"))
                        .because("showed the passport")
                        .build());
    }

    @Test
    void unlinksALoginHoweverOftenItIsAsked() {
        link(ALICE, LOGIN);

        linking.unlink(EXAMPLE_COM, ALICE.address(), LOGIN, Optional.empty());
        linking.unlink(EXAMPLE_COM, ALICE.address(), LOGIN, Optional.empty());

        assertThat(linking.find(List.of(ALICE.address()))).containsEntry(ALICE.address(), List.of());
        assertThat(changes.log().changes()).hasSize(2);
    }

    @Test
    void refusesALoginThatOpensAnotherAccount() {
        link(ALICE, LOGIN);

        assertThatExceptionOfType(LoginLinkedAlready.class).isThrownBy(() -> link(BOB, LOGIN));
        linking.unlink(EXAMPLE_COM, BOB.address(), LOGIN, Optional.empty());
        assertThat(links.find(ISSUER, "f3a1")).contains(ALICE.address());
    }

    @Test
    void linksTenLoginsAtMost() {
        IntStream.range(0, 10).forEach(i -> link(ALICE, new ForeignLogin(ISSUER, "login" + i)));

        assertThatExceptionOfType(TooManyLinkedLogins.class).isThrownBy(() -> link(ALICE, LOGIN));
    }

    @Test
    void linksNothingOutsideTheScope() {
        assertThatExceptionOfType(AccountNotFound.class)
                .isThrownBy(() -> linking.link(EXAMPLE_NET, ALICE.address(), LOGIN, CALLED));
        assertThatExceptionOfType(AccountNotFound.class)
                .isThrownBy(() -> linking.unlink(EXAMPLE_NET, ALICE.address(), LOGIN, CALLED));
    }

    @Test
    void knowsNoLoginWithoutIssuerOrSubject() {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new ForeignLogin(" ", "f3a1"));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new ForeignLogin(ISSUER, ""));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new ForeignLogin(ISSUER, "x".repeat(256)));
    }

    private void link(Account account, ForeignLogin login) {
        linking.link(EXAMPLE_COM, account.address(), login, CALLED);
    }
}
