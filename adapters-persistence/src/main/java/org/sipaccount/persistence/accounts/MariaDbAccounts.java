package org.sipaccount.persistence.accounts;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.sipaccount.application.accounts.Accounts;
import org.sipaccount.application.accounts.Login;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.persistence.Contended;

@ApplicationScoped
@Contended
class MariaDbAccounts implements Accounts, PanacheRepository<AccountEntity> {

    private static final String WITH_GROUPS =
            "select a from AccountEntity a join fetch a.domain left join fetch a.groups ";
    private static final String WITH_CREDENTIALS = WITH_GROUPS + "left join fetch a.credentials ";
    private static final String AT = "where a.username = ?1 and a.domain.name = ?2";

    @Override
    public Optional<Account> find(SipAddress address) {
        return one(WITH_GROUPS + AT, address).map(AccountEntity::toDomain);
    }

    @Override
    public Optional<Login> findLogin(SipAddress address) {
        return one(WITH_CREDENTIALS + AT, address).map(AccountEntity::toLogin);
    }

    /** The foreign keys of its rows take them along. */
    @Override
    public void delete(SipAddress address) {
        delete(
                "username = ?1 and domain.name = ?2",
                address.user(),
                address.domain().value());
        getEntityManager().clear();
    }

    private Optional<AccountEntity> one(String query, SipAddress address) {
        return find(query, address.user(), address.domain().value()).singleResultOptional();
    }
}
