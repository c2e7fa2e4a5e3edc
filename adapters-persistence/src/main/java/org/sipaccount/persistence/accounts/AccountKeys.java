package org.sipaccount.persistence.accounts;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.sipaccount.domain.accounts.SipAddress;

/** From the address of an account to its row, for rows that are to belong to it. */
@ApplicationScoped
public class AccountKeys implements PanacheRepository<AccountEntity> {

    private static final String AT = "username = ?1 and domain.name = ?2";

    /** The row, for rows to point at. */
    public AccountEntity get(SipAddress address) {
        return existing(find(AT, address.user(), address.domain().value()).singleResultOptional(), address);
    }

    /** The row, which nobody else locks or deletes until the transaction ends. */
    public AccountEntity lock(SipAddress address) {
        return existing(
                find(AT, address.user(), address.domain().value())
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .singleResultOptional(),
                address);
    }

    private static AccountEntity existing(Optional<AccountEntity> row, SipAddress address) {
        return row.orElseThrow(() -> new IllegalStateException("no account " + address));
    }
}
