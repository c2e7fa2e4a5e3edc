package org.sipaccount.persistence.accounts;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.sipaccount.application.accounts.Accounts;
import org.sipaccount.application.accounts.Login;
import org.sipaccount.application.numbers.NumberingPlans;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.persistence.Contended;
import org.sipaccount.persistence.Select;

@ApplicationScoped
@Contended
class MariaDbAccounts implements Accounts, PanacheRepository<AccountEntity> {

    private final Select select;
    private final NumberingPlans plans;

    MariaDbAccounts(Select select, NumberingPlans plans) {
        this.select = select;
        this.plans = plans;
    }

    @Override
    public Optional<Account> find(SipAddress address) {
        return one(AccountRow.ACCOUNT, row -> new AccountRow(row, plans).account(), address);
    }

    @Override
    public Optional<Login> findLogin(SipAddress address) {
        return one(AccountRow.LOGIN, row -> new AccountRow(row, plans).login(), address);
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

    private <T> Optional<T> one(String query, Select.Reading<T> reading, SipAddress address) {
        return select.first(query, reading, address.user(), address.domain().value());
    }
}
