package org.sipaccount.application.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.changes.TestChanges;
import org.sipaccount.application.testing.InMemoryPhoneBook;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountBlocked;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.rules.Contact;
import org.sipaccount.domain.rules.ContactExists;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.domain.rules.PhoneBookFull;
import org.sipaccount.domain.rules.StoredContact;
import org.sipaccount.domain.rules.UnknownContact;
import org.sipaccount.domain.rules.UriPattern;

class KeepContactsTest {

    private static final Account ALICE = TestAccount.of("alice@example.com").account();
    private static final Contact MUM = contact("mum@example.org");
    private static final Contact DAD = contact("dad@example.org");

    private final InMemoryPhoneBook phoneBook = new InMemoryPhoneBook();
    private final TestChanges changes = TestChanges.of(ALICE);
    private final KeepingContacts contacts = new KeepContacts(phoneBook, changes.changes());

    @Test
    void addsAContactOnce() {
        assertThat(contacts.add(ALICE, MUM)).isEqualTo(new KeepingContacts.Kept(new StoredContact(1, MUM), true));
        assertThat(contacts.add(ALICE, MUM)).isEqualTo(new KeepingContacts.Kept(new StoredContact(1, MUM), false));
        assertThat(phoneBook.first(ALICE.address(), 10)).containsExactly(MUM);
    }

    @Test
    void removesAContact() {
        contacts.add(ALICE, MUM);

        assertThat(contacts.remove(ALICE, contact("dad@example.org"))).isFalse();
        assertThat(contacts.remove(ALICE, MUM)).isTrue();
        assertThat(phoneBook.first(ALICE.address(), 10)).isEmpty();
    }

    @Test
    void changesAContactThatStaysTheSameEntry() {
        long mum = contacts.add(ALICE, MUM).entry().id();

        contacts.change(ALICE, mum, _ -> DAD);

        assertThat(phoneBook.find(ALICE.address(), mum)).contains(new StoredContact(mum, DAD));
    }

    @Test
    void refusesToMakeAContactLikeAnother() {
        contacts.add(ALICE, DAD);
        long mum = contacts.add(ALICE, MUM).entry().id();

        assertThatExceptionOfType(ContactExists.class).isThrownBy(() -> contacts.change(ALICE, mum, _ -> DAD));
        contacts.change(ALICE, mum, UnaryOperator.identity());
        assertThat(phoneBook.first(ALICE.address(), 10)).containsExactlyInAnyOrder(MUM, DAD);
    }

    @Test
    void removesAnEntry() {
        phoneBook.put(ALICE.address(), List.of(MUM, MUM, DAD));

        contacts.remove(ALICE, 2);

        assertThat(phoneBook.first(ALICE.address(), 10)).containsExactlyInAnyOrder(MUM, DAD);
    }

    @Test
    void doesNotFindTheEntriesOfOthers() {
        SipAddress bob = SipAddress.of("bob@example.com");
        long bobs = phoneBook.add(bob, MUM).id();

        assertThatExceptionOfType(UnknownContact.class).isThrownBy(() -> contacts.remove(ALICE, bobs));
        assertThatExceptionOfType(UnknownContact.class)
                .isThrownBy(() -> contacts.change(ALICE, bobs, UnaryOperator.identity()));
        assertThat(phoneBook.find(bob, bobs)).isPresent();
    }

    @Test
    void keepsWhatAContactWasAndNothingWhereItIsTheSame() {
        long mum = contacts.add(ALICE, MUM).entry().id();
        contacts.add(ALICE, MUM);
        contacts.change(ALICE, mum, UnaryOperator.identity());
        contacts.change(ALICE, mum, _ -> DAD);
        contacts.remove(ALICE, MUM);
        contacts.remove(ALICE, DAD);
        contacts.remove(ALICE, contacts.add(ALICE, MUM).entry().id());

        String family = "@example.org, Má, family";
        assertThat(changes.log().changes())
                .containsExactly(
                        changed(Optional.empty(), Optional.of("mum" + family)),
                        changed(Optional.of("mum" + family), Optional.of("dad" + family)),
                        changed(Optional.of("dad" + family), Optional.empty()),
                        changed(Optional.empty(), Optional.of("mum" + family)),
                        changed(Optional.of("mum" + family), Optional.empty()));
    }

    private static Change changed(Optional<String> before, Optional<String> after) {
        return Change.of(Setting.CONTACTS).field("contact", before, after).build();
    }

    @Test
    void refusesMoreThanThePhoneBookHolds() {
        List<Contact> many = IntStream.range(0, Contact.MOST)
                .mapToObj(number -> contact(number + "@example.org"))
                .toList();
        phoneBook.put(ALICE.address(), many);

        assertThatExceptionOfType(PhoneBookFull.class).isThrownBy(() -> contacts.add(ALICE, MUM));
        assertThat(contacts.add(ALICE, many.getFirst()).isNew()).isFalse();
    }

    @Test
    void changesNothingOfABlockedAccount() {
        Account blocked = TestAccount.of("alice@example.com").blocked().account();
        changes.accounts().put(blocked);

        assertThatExceptionOfType(AccountBlocked.class).isThrownBy(() -> contacts.add(blocked, MUM));
        assertThatExceptionOfType(AccountBlocked.class).isThrownBy(() -> contacts.remove(blocked, MUM));
        assertThatExceptionOfType(AccountBlocked.class).isThrownBy(() -> contacts.remove(blocked, 1));
        assertThatExceptionOfType(AccountBlocked.class)
                .isThrownBy(() -> contacts.change(blocked, 1, UnaryOperator.identity()));
    }

    private static Contact contact(String uri) {
        return new Contact(new UriPattern(uri), "Má", Optional.of(new ContactGroup("family")));
    }
}
