package org.sipaccount.application.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.testing.InMemoryPhoneBook;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountBlocked;
import org.sipaccount.domain.rules.Contact;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.domain.rules.PhoneBookFull;
import org.sipaccount.domain.rules.UriPattern;

class KeepContactsTest {

    private static final Account ALICE = TestAccount.of("alice@example.com").account();
    private static final Contact MUM = contact("mum@example.org");

    private final InMemoryPhoneBook phoneBook = new InMemoryPhoneBook();
    private final KeepingContacts contacts = new KeepContacts(phoneBook);

    @Test
    void addsAContactOnce() {
        assertThat(contacts.add(ALICE, MUM)).isTrue();
        assertThat(contacts.add(ALICE, MUM)).isFalse();
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
    void refusesMoreThanThePhoneBookHolds() {
        List<Contact> many = IntStream.range(0, Contact.MOST)
                .mapToObj(number -> contact(number + "@example.org"))
                .toList();
        phoneBook.put(ALICE.address(), many);

        assertThatExceptionOfType(PhoneBookFull.class).isThrownBy(() -> contacts.add(ALICE, MUM));
        assertThat(contacts.add(ALICE, many.getFirst())).isFalse();
    }

    @Test
    void changesNothingOfABlockedAccount() {
        Account blocked = TestAccount.of("alice@example.com").blocked().account();

        assertThatExceptionOfType(AccountBlocked.class).isThrownBy(() -> contacts.add(blocked, MUM));
        assertThatExceptionOfType(AccountBlocked.class).isThrownBy(() -> contacts.remove(blocked, MUM));
    }

    private static Contact contact(String uri) {
        return new Contact(new UriPattern(uri), "Má", Optional.of(new ContactGroup("family")));
    }
}
