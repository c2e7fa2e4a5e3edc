package org.sipaccount.persistence.rules;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.rules.ContactPosition;
import org.sipaccount.domain.rules.Contact;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.domain.rules.StoredContact;
import org.sipaccount.domain.rules.UriPattern;
import org.sipaccount.persistence.accounts.AccountEntity;
import org.sipaccount.persistence.accounts.OwnedRow;

@Entity
@Table(name = "contact")
public class ContactEntity extends OwnedRow {

    private String uri;
    private String name;
    private @Nullable String groupName;

    protected ContactEntity() {}

    private ContactEntity(AccountEntity account, Contact contact) {
        super(account);
        apply(contact);
    }

    final void apply(Contact contact) {
        uri = contact.uri().value();
        name = contact.name();
        groupName = contact.group().map(ContactGroup::name).orElse(null);
    }

    public static ContactEntity of(AccountEntity account, Contact contact) {
        return new ContactEntity(account, contact);
    }

    Page.Item<StoredContact, ContactPosition> toItem() {
        return new Page.Item<>(toStored(), new ContactPosition(name, uri, id()));
    }

    StoredContact toStored() {
        return new StoredContact(id(), toDomain());
    }

    Contact toDomain() {
        return new Contact(
                new UriPattern(uri), name, Optional.ofNullable(groupName).map(ContactGroup::new));
    }
}
