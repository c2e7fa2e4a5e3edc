package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.persistence.Samples.ALICE;
import static org.sipaccount.persistence.Samples.BOB;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.application.rules.ContactPages;
import org.sipaccount.application.rules.ContactPosition;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.rules.Contact;
import org.sipaccount.domain.rules.StoredContact;
import org.sipaccount.domain.rules.UriPattern;
import org.sipaccount.localstack.testing.MariaDbTestResource;

@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class ContactPagesTest {

    /** In their order; names that differ in case, accents and spaces at the end only are equal to the database. */
    private static final List<Contact> CONTACTS = List.of(
            contact("", "x@example.org"),
            contact("Ana 😀", "a@example.org"),
            contact("zoë", "a@example.org"),
            contact("Zoe", "b@example.org"),
            contact("ZOË ", "c@example.org"),
            contact("zoe", "c@example.org"),
            contact("Zoe", "c@example.org"),
            contact("ŻOE", "d@example.org"));

    private final ContactPages contacts;
    private final Database database;

    ContactPagesTest(ContactPages contacts, Database database) {
        this.contacts = contacts;
        this.database = database;
    }

    @BeforeEach
    void twoPhoneBooks() {
        AccountBuilder alice = AccountBuilder.account(ALICE);
        CONTACTS.forEach(alice::with);
        database.holdOnly(
                alice.build(),
                AccountBuilder.account(BOB)
                        .with(contact("bob's", "y@example.org"))
                        .build());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void showEachContactOnceByNameAndAddress(int size) {
        assertThat(all(ALICE, size)).containsExactlyElementsOf(CONTACTS);
    }

    @Test
    void showTheContactsOfTheAccountAlone() {
        assertThat(all(BOB, 10)).containsExactly(contact("bob's", "y@example.org"));
    }

    @Test
    void keepTheirPlaceWhenTheContactThereIsGone() {
        ContactPosition place =
                page(ALICE, PageRequest.first(4)).items().getLast().position();
        AccountBuilder alice = AccountBuilder.account(ALICE);
        CONTACTS.stream().filter(contact -> !contact.equals(CONTACTS.get(3))).forEach(alice::with);
        database.holdOnly(alice.build());

        assertThat(page(ALICE, PageRequest.<ContactPosition>first(2).after(place))
                        .values())
                .extracting(StoredContact::contact)
                .containsExactly(CONTACTS.get(4), CONTACTS.get(5));
    }

    private List<Contact> all(SipAddress account, int size) {
        PageRequest<ContactPosition> request = PageRequest.first(size);
        var page = page(account, request);
        List<StoredContact> found = new ArrayList<>(page.values());
        while (page.hasNext()) {
            page = page(account, request.after(page.items().getLast().position()));
            found.addAll(page.values());
        }
        return found.stream().map(StoredContact::contact).toList();
    }

    private Page<StoredContact, ContactPosition> page(SipAddress account, PageRequest<ContactPosition> request) {
        return database.inTransaction(() -> contacts.page(account, request));
    }

    private static Contact contact(String name, String uri) {
        return new Contact(new UriPattern(uri), name, Optional.empty());
    }
}
