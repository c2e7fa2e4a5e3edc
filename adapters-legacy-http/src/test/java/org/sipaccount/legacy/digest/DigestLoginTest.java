package org.sipaccount.legacy.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.domain.accounts.Credentials;
import org.sipaccount.domain.accounts.DigestSecret;
import org.sipaccount.legacy.digest.Outcome.Reason;

class DigestLoginTest {

    private static final Duration LIFETIME = Duration.ofMinutes(5);

    private final TickingClock clock = new TickingClock();
    private final SomeAccounts accounts = SomeAccounts.withAlice();
    private final Nonces nonces =
            new Nonces("here0000", List.of("key".getBytes(StandardCharsets.US_ASCII)), LIFETIME, clock);
    private final SomeUses uses = new SomeUses();
    private final DigestLogin login =
            new DigestLogin(accounts, nonces, uses, new LockOut(new LockOutTest.Thresholds(10, 100, 10), clock));

    @ParameterizedTest
    @CsvSource({"alice, example.com", "alice@example.com, example.com", "alice@example.com, SIP_settings"})
    void acceptsTheNamesAndRealmsOfTheClients(String username, String realm) {
        assertAccepted(check(Client.alice().named(username).inRealm(realm)));
    }

    @Test
    void acceptsTheAnswerToAChallengeFromBeforeTheFormNamedTheRealm() {
        Client client = Client.alice().named("alice@example.com").inRealm("SIP_settings");

        assertAccepted(login.check(new Attempt(
                client.header(nonces.fresh()), new Realm("example.com"), client.method(), client.uri(), "192.0.2.1")));
    }

    @Test
    void refusesABareNameWithoutADomain() {
        assertRefused(Reason.WRONG, check(Client.alice().inRealm("SIP_settings")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000001", "00000002", "0000000F"})
    void acceptsAnyFirstCount(String nc) {
        assertAccepted(check(Client.alice().counting(nc)));
    }

    @Test
    void acceptsAnAbsoluteUri() {
        Client client = Client.alice();

        assertAccepted(check(client.with("GET", "https://host:8443" + client.uri()), client.uri(), nonces.fresh()));
    }

    @Test
    void refusesAUriOfAnotherRequest() {
        assertRefused(Reason.MALFORMED, check(Client.alice(), "/settings.phtml?action=delete", nonces.fresh()));
        assertThat(accounts.questions()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "000000001", "0000000g", "+0000001"})
    void refusesACountThatIsNone(String nc) {
        assertRefused(Reason.MALFORMED, check(Client.alice().counting(nc)));
    }

    @Test
    void refusesAnotherQop() {
        AuthorizationHeader sent = Client.alice().header(nonces.fresh());
        AuthorizationHeader changed = new AuthorizationHeader(
                sent.username(),
                sent.nonce(),
                sent.nc(),
                sent.cnonce(),
                "auth-int",
                sent.uri(),
                sent.response(),
                sent.realm());

        assertRefused(Reason.MALFORMED, login.check(attempt(changed, Client.alice(), sent.uri())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"alice@example.com", "nobody@example.com", "alice@elsewhere.example"})
    void asksOnceForWrongPasswordsAndUnknownAccountsAlike(String username) {
        assertRefused(Reason.WRONG, check(Client.alice().named(username).withPassword("wrong")));
        assertThat(accounts.questions()).isEqualTo(1);
    }

    @Test
    void refusesANameThatIsNoAddress() {
        assertRefused(Reason.WRONG, check(Client.alice().named("a b@example.com")));
    }

    @Test
    void refusesAnAccountWithoutAPassword() {
        accounts.put(SomeAccounts.ALICE, Credentials.NONE);

        assertRefused(Reason.WRONG, check(Client.alice()));
        assertRefused(Reason.WRONG, check(Client.alice().withPassword("")));
    }

    @Test
    void opensByTheWebPasswordAloneWhereThereIsOne() {
        accounts.put(
                SomeAccounts.ALICE,
                new Credentials(
                        Optional.of(DigestSecret.of(SomeAccounts.ALICE, SomeAccounts.PASSWORD)),
                        Optional.of(DigestSecret.of(SomeAccounts.ALICE, "web"))));

        assertRefused(Reason.WRONG, check(Client.alice()));
        assertAccepted(check(Client.alice().withPassword("web")));
    }

    @Test
    void answersARightPasswordWithAnOldNonceAsStale() {
        String nonce = nonces.fresh();
        clock.advance(LIFETIME.plusSeconds(1));

        assertRefused(Reason.STALE, check(Client.alice(), nonce));
    }

    @Test
    void answersAWrongPasswordWithAnOldNonceAsWrong() {
        String nonce = nonces.fresh();
        clock.advance(LIFETIME.plusSeconds(1));

        assertRefused(Reason.WRONG, check(Client.alice().withPassword("wrong"), nonce));
    }

    @Test
    void refusesANonceOfSomebodyElse() {
        assertRefused(Reason.MALFORMED, check(Client.alice(), "Zm9yZ2Vk"));
    }

    @Test
    void acceptsANonceAgainWithAnotherCountOnly() {
        String nonce = nonces.fresh();

        assertAccepted(check(Client.alice(), nonce));
        assertRefused(Reason.REPLAYED, check(Client.alice(), nonce));
        assertAccepted(check(Client.alice().counting("00000002"), nonce));
    }

    @Test
    void answersARightPasswordWithANonceOfAnInstanceThatIsGoneAsStale() {
        String nonce = nonces.fresh();
        uses.goAway();

        assertRefused(Reason.STALE, check(Client.alice(), nonce));
        assertRefused(Reason.WRONG, check(Client.alice().withPassword("wrong"), nonce));
    }

    @Test
    void doesNotUseUpACountByAWrongPassword() {
        String nonce = nonces.fresh();
        check(Client.alice().withPassword("wrong"), nonce);

        assertAccepted(check(Client.alice(), nonce));
    }

    @Test
    void doesNotLookAtAnAttemptWhileLocked() {
        for (int i = 0; i < 10; i++) {
            check(Client.alice().withPassword("wrong"));
        }

        assertThat(check(Client.alice())).isEqualTo(new Outcome.Locked(Duration.ofSeconds(1)));
        assertThat(accounts.questions()).isEqualTo(10);
    }

    @Test
    void opensAgainAfterTheLock() {
        for (int i = 0; i < 10; i++) {
            check(Client.alice().withPassword("wrong"));
        }
        clock.advance(Duration.ofSeconds(1));

        assertAccepted(check(Client.alice()));
    }

    @Test
    void countsStaleNoncesForNobody() {
        String nonce = nonces.fresh();
        clock.advance(LIFETIME.plusSeconds(1));
        for (int i = 0; i < 20; i++) {
            check(Client.alice(), nonce);
        }

        assertAccepted(check(Client.alice()));
    }

    @Test
    void letsAnOutageThroughAndCountsItForNobody() {
        accounts.goDown();

        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> check(Client.alice())).isInstanceOf(IllegalStateException.class);
        }
    }

    private Outcome check(Client client) {
        return check(client, nonces.fresh());
    }

    private Outcome check(Client client, String nonce) {
        return check(client, client.uri(), nonce);
    }

    private Outcome check(Client client, String target, String nonce) {
        return login.check(attempt(client.header(nonce), client, target));
    }

    private static Attempt attempt(AuthorizationHeader header, Client client, String target) {
        return new Attempt(header, new Realm(client.realm()), client.method(), target, "192.0.2.1");
    }

    private static void assertAccepted(Outcome outcome) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Accepted.class,
                        accepted ->
                                assertThat(accepted.login().account().address()).isEqualTo(SomeAccounts.ALICE));
    }

    private static void assertRefused(Reason reason, Outcome outcome) {
        assertThat(outcome).isEqualTo(new Outcome.Refused(reason));
    }
}
