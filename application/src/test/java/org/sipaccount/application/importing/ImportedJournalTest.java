package org.sipaccount.application.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sipaccount.application.changes.TestChanges;
import org.sipaccount.application.importing.AccountDocument.JournalLine;
import org.sipaccount.application.testing.InMemoryForwardingHops;
import org.sipaccount.application.testing.InMemoryForwardings;
import org.sipaccount.application.testing.SimpleNumberingPlans;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.journal.JournalEntry;

class ImportedJournalTest {

    private final JournalTexts texts = new JournalTexts(Set.of(SipAddress.of("alice@example.com")));

    private static JournalLine line(String id, String time, String account, String data) {
        return new JournalLine(id, time, account, "phone", "192.0.2.1", data);
    }

    private static ImportOutcome imported(JournalLine... lines) {
        return new ImportAccounts(
                        new InMemoryAccountStore(),
                        new InMemoryForwardingHops(new InMemoryForwardings()),
                        new SimpleNumberingPlans(),
                        TestChanges.of().changes(),
                        InstantSource.fixed(Instant.EPOCH))
                .add(AccountEntries.document(null, List.of(lines), AccountEntries.of("alice")));
    }

    @Test
    void readsBothFormsOfTimeAndKeepsDataAsItIs() {
        Faults faults = new Faults();

        texts.read(
                DocumentPath.document(faults),
                List.of(
                        line("7", "1741953600", "alice@example.com", " two\n"),
                        line("2", "2025-03-01 10:00:00", "Alice@example.com", "")));

        assertThat(faults.isEmpty()).isTrue();
        assertThat(texts.of(SipAddress.of("alice@example.com")))
                .containsExactly(
                        new JournalEntry(2, Instant.parse("2025-03-01T10:00:00Z"), "phone", "192.0.2.1", ""),
                        new JournalEntry(7, Instant.parse("2025-03-14T12:00:00Z"), "phone", "192.0.2.1", " two\n"));
        assertThat(texts.of(SipAddress.of("bob@example.com"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, alice@example.com, x, journal[0].id",
        "1, yesterday, alice@example.com, x, journal[0].timestamp",
        "1, 1, bob@example.com, x, journal[0].account",
        "1, 1, alice, x, journal[0].account",
        "1, 1, alice@example.com, , journal[0].data"
    })
    void namesThePlaceOfAFault(String id, String time, String account, String data, String path) {
        assertThat(imported(line(id, time, account, data)))
                .asInstanceOf(type(ImportOutcome.Refused.class))
                .extracting(refused -> refused.faults().getFirst().field())
                .isEqualTo(path);
    }

    @Test
    void refusesAnIdThatIsThereTwice() {
        assertThat(imported(line("1", "1", "alice@example.com", "a"), line("1", "2", "alice@example.com", "b")))
                .isInstanceOf(ImportOutcome.Refused.class);
    }
}
