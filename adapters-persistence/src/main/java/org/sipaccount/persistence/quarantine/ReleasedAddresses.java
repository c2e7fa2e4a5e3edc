package org.sipaccount.persistence.quarantine;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.numbers.EnumRecord;

/**
 * Puts what accounts give up into quarantine, and takes out what is free again before somebody gets it. A row in quarantine
 * is the one that was there, without an account: whoever wants the address meets its key, also at the same moment.
 */
@ApplicationScoped
public class ReleasedAddresses {

    private static final String TO_QUARANTINE =
            "former_account = account_id, released_at = :now, quarantined_until = :until, account_id = null";
    private static final String OF_ACCOUNT =
            " account_id = (select id from account where username = :user and domain = :domain)";

    private static final String RELEASE_ADDRESSES = "update sip_address set " + TO_QUARANTINE + " where" + OF_ACCOUNT;
    private static final String RELEASE_NUMBERS =
            "update enum_record set former_domain = :domain, " + TO_QUARANTINE + " where" + OF_ACCOUNT;
    private static final String RELEASE_ALIAS = RELEASE_ADDRESSES
            + " and kind = 'ALIAS' and sip_address.username = :alias and sip_address.domain = :alias_domain";
    private static final String REMOVE_ALIAS =
            "delete from sip_address where kind = 'ALIAS' and username = :alias and domain = :alias_domain and"
                    + OF_ACCOUNT;

    private static final String REMEMBER = """
            insert into former_account (username, domain, account_id, deleted_at)
            select username, domain, id, :now from account where username = :user and domain = :domain
            on duplicate key update account_id = values(account_id), deleted_at = values(deleted_at)""";

    private static final String FREE_ALIAS = """
            delete from sip_address where account_id is null and username = :alias and domain = :alias_domain
            and (quarantined_until <= :now
                or former_account = (select id from account where username = :user and domain = :domain))""";

    private static final String FREE_ADDRESSES = """
            delete from sip_address where account_id is null and quarantined_until <= :now
            and username in (:users) and domain in (:domains)""";
    private static final String FREE_NUMBERS = """
            delete from enum_record where account_id is null and quarantined_until <= :now
            and number in (:numbers) and tld in (:trees)""";

    private final EntityManager entities;
    private final QuarantineConfig config;
    private final InstantSource clock;

    ReleasedAddresses(EntityManager entities, QuarantineConfig config, InstantSource clock) {
        this.entities = entities;
        this.config = config;
        this.clock = clock;
    }

    /** Everything that the account, which is about to be deleted, is reached by; and that there was such an account. */
    public void releaseAll(SipAddress account) {
        of(account, REMEMBER).setParameter("now", clock.instant()).executeUpdate();
        if (isOn()) {
            release(of(account, RELEASE_ADDRESSES));
            release(of(account, RELEASE_NUMBERS));
        }
    }

    /** Answers whether the account had the alias. */
    public boolean release(SipAddress account, SipAddress alias) {
        Query alone = of(account, isOn() ? RELEASE_ALIAS : REMOVE_ALIAS)
                .setParameter("alias", alias.user())
                .setParameter("alias_domain", alias.domain().value());
        return (isOn() ? release(alone) : alone.executeUpdate()) > 0;
    }

    private boolean isOn() {
        return config.period().isPositive();
    }

    private int release(Query update) {
        Instant now = clock.instant();
        return update.setParameter("now", now)
                .setParameter("until", now.plus(config.period()))
                .executeUpdate();
    }

    /** Frees the alias where its quarantine is over; what the account gave up itself it may have again at any time. */
    public void free(SipAddress account, SipAddress alias) {
        of(account, FREE_ALIAS)
                .setParameter("now", clock.instant())
                .setParameter("alias", alias.user())
                .setParameter("alias_domain", alias.domain().value())
                .executeUpdate();
    }

    private Query of(SipAddress account, String statement) {
        return entities.createNativeQuery(statement)
                .setParameter("user", account.user())
                .setParameter("domain", account.domain().value());
    }

    /** Leaves those of the addresses that are not free yet. A few hundred at most. */
    public void freeAddresses(Collection<SipAddress> wanted) {
        entities.createNativeQuery(FREE_ADDRESSES)
                .setParameter("now", clock.instant())
                .setParameter("users", wanted.stream().map(SipAddress::user).collect(toSet()))
                .setParameter(
                        "domains",
                        wanted.stream().map(address -> address.domain().value()).collect(toSet()))
                .executeUpdate();
    }

    /** Leaves those of the records whose number is not free yet. A few hundred at most. */
    public void freeNumbers(Collection<EnumRecord> wanted) {
        entities.createNativeQuery(FREE_NUMBERS)
                .setParameter("now", clock.instant())
                .setParameter(
                        "numbers",
                        wanted.stream().map(each -> each.number().digits()).collect(toSet()))
                .setParameter(
                        "trees", wanted.stream().map(each -> each.tld().value()).collect(toSet()))
                .executeUpdate();
    }
}
