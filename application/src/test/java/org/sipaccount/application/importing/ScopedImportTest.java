package org.sipaccount.application.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sipaccount.application.administration.TestAdministration.EXAMPLE_COM;
import static org.sipaccount.application.importing.AccountEntries.document;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.administration.TestAdministration;
import org.sipaccount.application.changes.TestChanges;
import org.sipaccount.application.importing.AccountDocument.AliasEntry;
import org.sipaccount.application.importing.AccountDocument.DomainEntry;
import org.sipaccount.application.importing.ImportReport.Outcome;
import org.sipaccount.application.importing.ImportReport.Row;
import org.sipaccount.application.testing.InMemoryForwardingHops;
import org.sipaccount.application.testing.InMemoryForwardings;
import org.sipaccount.application.testing.SimpleNumberingPlans;
import org.sipaccount.domain.InvalidValue;

/** What staff import, within their domains. */
class ScopedImportTest {

    private static final String NOT_YOURS = "one of the domains that you administer is expected";

    private final InMemoryAccountStore store = new InMemoryAccountStore();
    private final TestChanges changes = TestChanges.of();
    private final ImportingAccounts importing = new ImportAccounts(
            store,
            new InMemoryForwardingHops(new InMemoryForwardings()),
            new SimpleNumberingPlans(),
            changes.changes(),
            InstantSource.fixed(Instant.EPOCH));

    private ImportReport add(AccountEntries... accounts) {
        return importing.add(EXAMPLE_COM, document(accounts));
    }

    private static List<String> faults(ImportReport report) {
        return report.rows().stream()
                .flatMap(row -> row.faults().stream())
                .map(ImportFault::toString)
                .toList();
    }

    @Test
    void tellsWhatBecameOfEachAccount() {
        add(AccountEntries.of("bob"));

        ImportReport report = add(AccountEntries.of("alice"), AccountEntries.of("bob"));

        assertThat(report.rows())
                .containsExactly(
                        new Row("alice@example.com", Outcome.ADDED, List.of(), List.of()),
                        new Row("bob@example.com", Outcome.ALREADY_THERE, List.of(), List.of()));
        assertThat(report.isComplete()).isTrue();
        assertThat(store.accounts()).hasSize(2);
        assertThat(changes.log().entries()).hasSize(2);
    }

    @Test
    void storesNothingWhereOneAccountIsFaultyAndTellsWhatBecameOfTheOthers() {
        ImportReport report =
                add(AccountEntries.of("alice"), AccountEntries.of("bob").with("email", "none"));

        assertThat(report.rows()).extracting(Row::outcome).containsExactly(Outcome.ADDED, Outcome.FAULTY);
        assertThat(faults(report)).containsExactly("bob@example.com: email: a mail address has the form local@domain");
        assertThat(report.isComplete()).isFalse();
        assertThat(store.accounts()).isEmpty();
    }

    @Test
    void tellsTheSameOfOtherDomainsWhateverIsThere() {
        importing.add(new AccountDocument(
                null,
                null,
                List.of(new DomainEntry("example.net", null)),
                document(AccountEntries.of("alice").with("domain", "example.net"))
                        .accounts(),
                null));

        assertThat(faults(add(AccountEntries.of("alice").with("domain", "example.net"))))
                .containsExactly("alice@example.net: domain: " + NOT_YOURS);
        assertThat(faults(add(AccountEntries.of("nobody").with("domain", "example.net"))))
                .containsExactly("nobody@example.net: domain: " + NOT_YOURS);
        assertThat(faults(add(AccountEntries.of("nobody").with("domain", "nowhere.example"))))
                .containsExactly("nobody@nowhere.example: domain: " + NOT_YOURS);
    }

    @Test
    void takesNoAliasInAnotherDomain() {
        assertThat(faults(add(AccountEntries.of("alice").aliases(new AliasEntry("zoe", "example.net")))))
                .containsExactly("alice@example.com: aliases[0].domain: " + NOT_YOURS);
    }

    @Test
    void servesNoOtherDomain() {
        ImportReport report = importing.add(TestAdministration.EXAMPLE_NET, document());

        assertThat(report.faults())
                .extracting(ImportFault::toString)
                .containsExactly("document: domains[0].name: " + NOT_YOURS);
        assertThat(store.domains()).isEmpty();
    }

    @Test
    void takesAThousandAccountsAtMost() {
        AccountEntries[] accounts = IntStream.rangeClosed(0, 1000)
                .mapToObj(i -> AccountEntries.of("u" + i))
                .toArray(AccountEntries[]::new);

        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> add(accounts));
    }

    @Test
    void knowsAFaultyAccountAlsoWhereItsFaultsAreNotListed() {
        AccountEntries[] accounts = IntStream.range(0, 600)
                .mapToObj(i -> AccountEntries.of("u" + i).with("owner", "x").with("email", "none"))
                .toArray(AccountEntries[]::new);

        assertThat(add(accounts).rows()).extracting(Row::outcome).containsOnly(Outcome.FAULTY);
    }
}
