package org.sipaccount.persistence.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.application.rules.ContactPages;
import org.sipaccount.application.rules.ContactPosition;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.rules.StoredContact;

/** Names are compared by the database alone, with the collation that they are ordered by. */
@ApplicationScoped
class MariaDbContactPages implements ContactPages {

    private static final String OF_ACCOUNT = " c.account.username = :user and c.account.domain.name = :domain ";
    private static final String ORDER = " order by c.name, c.uri, c.id";
    private static final String FIRST = "from ContactEntity c where" + OF_ACCOUNT + ORDER;

    private static final String NEXT = "from ContactEntity c where" + OF_ACCOUNT + """
            and c.name >= :name
            and (c.name > :name or c.uri > :uri or (c.uri = :uri and c.id > :key))""" + ORDER;

    private static final String COUNT = "select count(*) from (select c.id as id from ContactEntity c where"
            + OF_ACCOUNT + ORDER + " limit :most) counted";

    private final EntityManager entities;

    MariaDbContactPages(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Page<StoredContact, ContactPosition> page(SipAddress account, PageRequest<ContactPosition> request) {
        return Page.of(
                request,
                query(account, request)
                        .setMaxResults(request.oneMore())
                        .getResultStream()
                        .map(ContactEntity::toItem)
                        .toList());
    }

    private TypedQuery<ContactEntity> query(SipAddress account, PageRequest<ContactPosition> request) {
        return request.after()
                .map(position -> of(account, NEXT, ContactEntity.class)
                        .setParameter("name", position.name())
                        .setParameter("uri", position.uri())
                        .setParameter("key", position.key()))
                .orElseGet(() -> of(account, FIRST, ContactEntity.class));
    }

    @Override
    public int count(SipAddress account, int most) {
        return Math.toIntExact(
                of(account, COUNT, Long.class).setParameter("most", most).getSingleResult());
    }

    private <T> TypedQuery<T> of(SipAddress account, String query, Class<T> result) {
        return entities.createQuery(query, result)
                .setParameter("user", account.user())
                .setParameter("domain", account.domain().value());
    }
}
