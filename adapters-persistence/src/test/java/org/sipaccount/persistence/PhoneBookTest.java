package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.persistence.Samples.ALICE;
import static org.sipaccount.persistence.Samples.BOB;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.rules.PhoneBook;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.rules.Contact;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.domain.rules.StoredContact;
import org.sipaccount.domain.rules.UriPattern;
import org.sipaccount.localstack.testing.MariaDbTestResource;

@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class PhoneBookTest {

    private final PhoneBook phoneBook;
    private final Database database;

    PhoneBookTest(PhoneBook phoneBook, Database database) {
        this.phoneBook = phoneBook;
        this.database = database;
    }

    @BeforeEach
    void aliceHasContactsAndBobHasNone() {
        database.holdOnly(
                AccountBuilder.account(ALICE)
                        .with(contact("%31653@%", "vip"))
                        .with(contact("mum@example.org", "family"))
                        .with(contact("dad@example.org", "family"))
                        .with(new Contact(new UriPattern("x@example.org"), "", Optional.empty()))
                        .build(),
                AccountBuilder.account(BOB).build());
    }

    @Test
    void findsEachGroupThatHasContactsOnce() {
        assertThat(groups(100)).containsExactly(new ContactGroup("family"), new ContactGroup("vip"));
        assertThat(groups(1)).containsExactly(new ContactGroup("family"));
    }

    @Test
    void findsTheFirstContactsByName() {
        assertThat(contacts(ALICE, 100))
                .containsExactly(
                        new Contact(new UriPattern("x@example.org"), "", Optional.empty()),
                        contact("%31653@%", "vip"),
                        contact("dad@example.org", "family"),
                        contact("mum@example.org", "family"));
        assertThat(contacts(ALICE, 2)).hasSize(2);
        assertThat(contacts(BOB, 100)).isEmpty();
    }

    @Test
    void addsAndRemovesAContactOfOneAccountOnly() {
        Contact mum = contact("mum@example.org", "family");
        Contact ma = new Contact(mum.uri(), "ma", mum.group());
        StoredContact added = database.inTransaction(() -> phoneBook.add(BOB, mum));
        assertThat(contacts(BOB, 100)).containsExactly(mum);
        assertThat(database.inTransaction(() -> phoneBook.count(BOB))).isEqualTo(1);
        assertThat(database.inTransaction(() -> phoneBook.find(BOB, mum))).contains(added);
        assertThat(database.inTransaction(() -> phoneBook.find(BOB, ma))).isEmpty();

        assertThat(database.inTransaction(() -> phoneBook.remove(BOB, ma))).isFalse();
        assertThat(database.inTransaction(() -> phoneBook.remove(BOB, mum))).isTrue();
        assertThat(contacts(BOB, 100)).isEmpty();
        assertThat(contacts(ALICE, 100)).hasSize(4).contains(mum);
    }

    @Test
    void changesAndRemovesAnEntryOfOneAccountOnly() {
        Contact mum = contact("mum@example.org", "family");
        Contact dad = new Contact(new UriPattern("dad@example.org"), "", Optional.empty());
        long id = database.inTransaction(() -> phoneBook.add(BOB, mum)).id();
        assertThat(database.inTransaction(() -> phoneBook.find(BOB, id))).contains(new StoredContact(id, mum));
        assertThat(database.inTransaction(() -> phoneBook.find(ALICE, id))).isEmpty();

        database.inTransaction(() -> phoneBook.change(BOB, new StoredContact(id, dad)));
        assertThat(contacts(BOB, 100)).containsExactly(dad);
        assertThat(database.inTransaction(() -> phoneBook.find(BOB, id))).contains(new StoredContact(id, dad));

        database.inTransaction(() -> phoneBook.remove(ALICE, id));
        assertThat(contacts(BOB, 100)).containsExactly(dad);
        database.inTransaction(() -> phoneBook.remove(BOB, id));
        assertThat(contacts(BOB, 100)).isEmpty();
        assertThat(contacts(ALICE, 100)).hasSize(4);
    }

    @Test
    void findsTheGroupsOfManyAccountsAtOnceAndTheFirstOfEach() {
        assertThat(database.inTransaction(() -> phoneBook.groups(List.of(ALICE, BOB, ALICE), 1)))
                .isEqualTo(Map.of(ALICE, groups(1), BOB, List.of()));
        assertThat(database.inTransaction(() -> phoneBook.groups(List.of(ALICE), 100)))
                .isEqualTo(Map.of(ALICE, groups(100)));
    }

    @Test
    void readsInOneStatementEach() {
        assertThat(database.statements(() -> phoneBook.first(ALICE, 100))).isEqualTo(1);
        assertThat(database.statements(() -> phoneBook.groups(ALICE, 100))).isEqualTo(1);
        assertThat(database.statements(() -> phoneBook.groups(List.of(ALICE, BOB), 100)))
                .isEqualTo(1);
    }

    private List<ContactGroup> groups(int limit) {
        return database.inTransaction(() -> phoneBook.groups(ALICE, limit));
    }

    private List<Contact> contacts(SipAddress account, int limit) {
        return database.inTransaction(() -> phoneBook.first(account, limit));
    }

    private static Contact contact(String uri, String group) {
        return new Contact(new UriPattern(uri), "Má", Optional.of(new ContactGroup(group)));
    }
}
