package org.sipaccount.application.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.sipaccount.application.importing.AccountEntries.document;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.changes.TestChanges;
import org.sipaccount.application.importing.AccountDocument.AliasEntry;
import org.sipaccount.application.importing.AccountDocument.Engine;
import org.sipaccount.application.importing.AccountDocument.EnumEntry;
import org.sipaccount.application.importing.AccountDocument.VoucherEntry;
import org.sipaccount.application.importing.ImportOutcome.Imported;
import org.sipaccount.application.importing.ImportOutcome.Refused;
import org.sipaccount.application.testing.InMemoryForwardingHops;
import org.sipaccount.application.testing.InMemoryForwardings;
import org.sipaccount.application.testing.SimpleNumberingPlans;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.accounts.SipAddress;

/** All or nothing, and nobody's address, number or voucher twice. */
class ImportAccountsTest {

    private static final SipAddress ALICE = SipAddress.of("alice@example.com");
    private static final SipAddress BOB = SipAddress.of("bob@example.com");

    private final InMemoryAccountStore store = new InMemoryAccountStore();
    private final TestChanges changes = TestChanges.of();
    private final InMemoryForwardingHops hops = new InMemoryForwardingHops(new InMemoryForwardings());
    private final ImportingAccounts importing = new ImportAccounts(
            store, hops, new SimpleNumberingPlans(), changes.changes(), InstantSource.fixed(Instant.EPOCH));

    private List<String> faults(AccountEntries... accounts) {
        return assertThat(importing.add(document(accounts)))
                .asInstanceOf(type(Refused.class))
                .actual()
                .faults()
                .stream()
                .map(ImportFault::toString)
                .toList();
    }

    @Test
    void addsTheAccountsAndServesTheirDomains() {
        ImportOutcome outcome = importing.add(document(AccountEntries.of("Alice"), AccountEntries.of("bob")));

        assertThat(outcome).isEqualTo(new Imported(List.of(ALICE, BOB), List.of()));
        assertThat(store.accounts()).hasSize(2);
        assertThat(store.domains()).hasSize(1);
    }

    @Test
    void keepsThatAccountsCameAndWhetherTheyAreBlocked() {
        importing.add(
                document(AccountEntries.of("alice"), AccountEntries.of("bob").groups(List.of("blocked"))));
        importing.add(document(AccountEntries.of("alice")));

        assertThat(changes.log().entries())
                .extracting(entry -> entry.account() + " "
                        + entry.change().fields().getFirst().after().orElseThrow())
                .containsExactlyInAnyOrder("alice@example.com ACTIVE", "bob@example.com BLOCKED");
    }

    @Test
    void beginsWithoutChangesWhereEverythingIsReplaced() {
        importing.replaceEverything(document(AccountEntries.of("alice")));

        assertThat(changes.log().entries()).isEmpty();
    }

    @Test
    void leavesAnAccountThatIsThereAsItIs() {
        importing.add(document(aliceWithAll().with("first_name", "Alice")));

        ImportOutcome outcome =
                importing.add(document(AccountEntries.of("bob"), aliceWithAll().with("first_name", "Other")));

        assertThat(outcome).isEqualTo(new Imported(List.of(BOB), List.of(ALICE)));
        assertThat(store.accounts().getFirst().account().name().first()).isEqualTo("Alice");
    }

    @Test
    void storesNothingWhereOneAccountHasAFault() {
        assertThat(faults(AccountEntries.of("alice"), AccountEntries.of("bob").with("email", "none")))
                .containsExactly("bob@example.com: email: a mail address has the form local@domain");
        assertThat(store.accounts()).isEmpty();
        assertThat(store.domains()).isEmpty();
    }

    @Test
    void collectsAllFaultsInTheOrderOfTheDocument() {
        importing.add(document(aliceWithAll()));

        assertThat(faults(
                        AccountEntries.of("zoe"),
                        AccountEntries.of("b b").with("owner", "x").with("timezone", "Mars/Olympus"),
                        AccountEntries.of("carol").with("domain", "elsewhere.example"),
                        new AccountEntries()))
                .containsExactly(
                        "zoe@example.com: username: is another account's already",
                        "b b@example.com: username: the user part of an address has 1 to 64 letters, digits or -_.!~*'()",
                        "b b@example.com: owner: a positive whole number is expected",
                        "b b@example.com: timezone: a time zone such as Europe/Amsterdam is expected",
                        "carol@elsewhere.example: domain: one of the document's domains is expected",
                        "accounts[3]: domain: is missing",
                        "accounts[3]: username: is missing");
    }

    @Test
    void refusesWhatADocumentGivesTwice() {
        assertThat(faults(aliceWithAll(), bobWithWhatIsAlices(), AccountEntries.of("ALICE")))
                .containsExactly(
                        "bob@example.com: aliases[1].username: is in the document already",
                        "bob@example.com: aliases[2].username: is in the document already",
                        "bob@example.com: enum[1].number: is in the document already",
                        "bob@example.com: vouchers[0].id: is in the document already",
                        "ALICE@example.com: username: is in the document already");
    }

    @Test
    void refusesWhatIsAnotherAccountsInTheStore() {
        importing.add(document(aliceWithAll()));

        assertThat(faults(bobWithWhatIsAlices()))
                .containsExactly(
                        "bob@example.com: aliases[1].username: is another account's already",
                        "bob@example.com: aliases[2].username: is another account's already",
                        "bob@example.com: enum[1].number: is another account's already",
                        "bob@example.com: vouchers[0].id: is another account's already");
    }

    @Test
    void listsAThousandFaultsAtMost() {
        AccountEntries[] accounts = IntStream.range(0, 1200)
                .mapToObj(i -> AccountEntries.of("u" + i).with("owner", "x"))
                .toArray(AccountEntries[]::new);

        assertThat(faults(accounts)).hasSize(1000);
    }

    @Test
    void replacesEverything() {
        importing.add(document(aliceWithAll()));

        ImportOutcome outcome =
                importing.replaceEverything(document(bobWithWhatIsAlices().aliases()));

        assertThat(outcome).isEqualTo(new Imported(List.of(BOB), List.of()));
        assertThat(store.accounts()).hasSize(1);
    }

    @Test
    void keepsEverythingWhereTheReplacementHasAFault() {
        importing.add(document(aliceWithAll()));

        ImportOutcome outcome =
                importing.replaceEverything(document(AccountEntries.of("bob").with("prepaid", "maybe")));

        assertThat(outcome).isInstanceOf(Refused.class);
        assertThat(store.accounts()).hasSize(1);
    }

    private static AccountEntries aliceWithAll() {
        return AccountEntries.of("alice")
                .aliases(new AliasEntry("zoe", "example.com"))
                .numbers(new EnumEntry("31208005160", "e164.arpa", null))
                .vouchers(new VoucherEntry("77", "1234567890", "7.0", "true"));
    }

    private static AccountEntries bobWithWhatIsAlices() {
        return AccountEntries.of("bob")
                .aliases(
                        new AliasEntry("bobby", "example.com"),
                        new AliasEntry("Zoe", "example.com"),
                        new AliasEntry("alice", "example.com"))
                .numbers(
                        new EnumEntry("31208005160", "e164.example", null),
                        new EnumEntry("+31208005160", "e164.arpa", "1700000000"))
                .vouchers(new VoucherEntry("77", "0000000000", "5", "false"));
    }

    private static AccountDocument dutch(AccountEntries... accounts) {
        return document(new Engine(null, null, null, null, "nl"), accounts);
    }

    private List<String> faultsOfDutch(AccountEntries... accounts) {
        return ((Refused) importing.add(dutch(accounts)))
                .faults().stream().map(ImportFault::toString).toList();
    }

    @Test
    void readsAnEnumNumberInWhateverSpelling() {
        importing.add(dutch(AccountEntries.of("alice")
                .numbers(
                        new EnumEntry("020-800 5160", "e164.arpa", null),
                        new EnumEntry("+31 (0)20 8005161", "e164.arpa", null))));

        assertThat(store.accounts().getFirst().numbers())
                .extracting(number -> number.number().toString())
                .containsExactly("+31208005160", "+31208005161");
    }

    @Test
    void refusesTwoSpellingsOfOneNumberForTwoAccounts() {
        assertThat(faultsOfDutch(
                        AccountEntries.of("alice").aliases(new AliasEntry("31208005160", "example.com")),
                        AccountEntries.of("bob").aliases(new AliasEntry("0208005160", "example.com"))))
                .containsExactly("bob@example.com: aliases[0].username: is another account's number in the document");
        assertThat(faultsOfDutch(
                        AccountEntries.of("alice").aliases(new AliasEntry("31208005160", "example.com")),
                        AccountEntries.of("bob").numbers(new EnumEntry("+31208005160", "e164.arpa", null))))
                .containsExactly("bob@example.com: enum[0].number: is another account's number in the document");
    }

    @Test
    void refusesAnotherSpellingOfAStoredNumber() {
        hops.put(TestAccount.of("alice@example.com").account(), "0031208005160@example.com");

        assertThat(faultsOfDutch(AccountEntries.of("bob").aliases(new AliasEntry("+31208005160", "example.com"))))
                .containsExactly("bob@example.com: aliases[0].username: is another account's number");
        assertThat(faultsOfDutch(AccountEntries.of("31208005160")))
                .containsExactly("31208005160@example.com: username: is another account's number");
    }

    @Test
    void letsAnAccountHaveItsNumberInSeveralSpellings() {
        assertThat(importing.add(dutch(AccountEntries.of("alice")
                        .aliases(
                                new AliasEntry("31208005160", "example.com"),
                                new AliasEntry("0208005160", "example.com"))
                        .numbers(new EnumEntry("+31208005160", "e164.arpa", null)))))
                .isInstanceOf(Imported.class);
    }

    @Test
    void refusesACountryThatThereIsNot() {
        assertThat(((Refused) importing.add(
                                document(new Engine(null, null, null, null, "Holland"), AccountEntries.of("a"))))
                        .faults())
                .extracting(ImportFault::field)
                .containsExactly("engine.country");
    }
}
