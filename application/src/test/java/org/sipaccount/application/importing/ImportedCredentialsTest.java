package org.sipaccount.application.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.changes.TestChanges;
import org.sipaccount.application.testing.InMemoryForwardingHops;
import org.sipaccount.application.testing.InMemoryForwardings;
import org.sipaccount.application.testing.SimpleNumberingPlans;
import org.sipaccount.domain.accounts.Credentials;
import org.sipaccount.domain.accounts.DigestSecret;
import org.sipaccount.domain.accounts.Ha1;
import org.sipaccount.domain.accounts.SipAddress;

class ImportedCredentialsTest {

    private static final SipAddress ALICE = SipAddress.of("alice@example.com");
    private static final DigestSecret SECRET = DigestSecret.of(ALICE, "Alice-Secret1");
    private static final String HA1 = "e91e98b3365ffbb01eda552a4078ca73";
    private static final String HA1B = "98f6c90146e92079483c46b42a94bc5c";

    private final InMemoryAccountStore store = new InMemoryAccountStore();

    private ImportOutcome outcome(AccountEntries alice) {
        return new ImportAccounts(
                        store,
                        new InMemoryForwardingHops(new InMemoryForwardings()),
                        new SimpleNumberingPlans(),
                        TestChanges.of().changes(),
                        InstantSource.fixed(Instant.EPOCH))
                .add(AccountEntries.document(alice));
    }

    private Credentials credentials(AccountEntries alice) {
        assertThat(outcome(alice)).isInstanceOf(ImportOutcome.Imported.class);
        return store.accounts().getFirst().credentials();
    }

    private static AccountEntries alice() {
        return AccountEntries.of("alice");
    }

    @Test
    void hashesAPasswordAndAcceptsTheDigestsThatFitIt() {
        assertThat(credentials(alice().with("sip_password", "Alice-Secret1")
                        .with("ha1", HA1)
                        .with("ha1b", HA1B.toUpperCase(Locale.ROOT))))
                .isEqualTo(new Credentials(Optional.of(SECRET), Optional.empty()));
    }

    @Test
    void takesOverDigestsAloneWithoutTheOneForTheDefaultRealm() {
        assertThat(credentials(alice().with("ha1", HA1).with("ha1b", HA1B)).sipPassword())
                .contains(new DigestSecret(Ha1.of(HA1), Optional.of(Ha1.of(HA1B)), Optional.empty()));
    }

    @Test
    void refusesDigestsOfAnotherPasswordWithoutShowingAny() {
        ImportOutcome outcome = outcome(
                alice().with("sip_password", "Other-Secret").with("ha1", HA1).with("ha1b", HA1B));

        assertThat(outcome.toString())
                .contains("alice@example.com: ha1: ", "alice@example.com: ha1b: ")
                .doesNotContain(HA1, HA1B, "Other-Secret");
        assertThat(store.accounts()).isEmpty();
    }

    @Test
    void refusesADigestOfTheSecondKindAlone() {
        assertThat(outcome(alice().with("ha1b", HA1B)).toString()).contains("alice@example.com: ha1: ");
    }

    @Test
    void readsAWebPasswordInClearOrAsDigests() {
        assertThat(credentials(alice().with("web_password", "Alice-Secret1")).webPassword())
                .contains(SECRET);
        store.clear();
        assertThat(credentials(alice().with("web_password", HA1 + ":" + HA1B)).webPassword())
                .contains(new DigestSecret(Ha1.of(HA1), Optional.of(Ha1.of(HA1B)), Optional.empty()));
        store.clear();
        assertThat(credentials(alice().with("web_password", HA1)).webPassword())
                .contains(new DigestSecret(Ha1.of(HA1), Optional.empty(), Optional.empty()));
    }

    @Test
    void neverKeepsAWebPasswordAsAProperty() {
        assertThat(credentials(alice().property("web_password", "Alice-Secret1"))
                        .webPassword())
                .contains(SECRET);
        assertThat(store.accounts().getFirst().provisioning().properties()).isEmpty();
    }

    @Test
    void importsAnAccountWithoutAnyPassword() {
        assertThat(credentials(alice().with("sip_password", ""))).isEqualTo(Credentials.NONE);
    }
}
