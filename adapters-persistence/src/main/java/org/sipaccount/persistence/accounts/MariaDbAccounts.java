package org.sipaccount.persistence.accounts;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.sipaccount.application.accounts.Accounts;
import org.sipaccount.application.accounts.Login;
import org.sipaccount.application.numbers.NumberingPlans;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountId;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.persistence.Contended;
import org.sipaccount.persistence.Select;
import org.sipaccount.persistence.quarantine.ReleasedAddresses;

@ApplicationScoped
@Contended
class MariaDbAccounts implements Accounts, PanacheRepository<AccountEntity> {

    private static final String ID = "select id from account where username = ? and domain = ?";

    private final Select select;
    private final NumberingPlans plans;
    private final ReleasedAddresses released;

    MariaDbAccounts(Select select, NumberingPlans plans, ReleasedAddresses released) {
        this.select = select;
        this.plans = plans;
        this.released = released;
    }

    @Override
    public Optional<Account> find(SipAddress address) {
        return one(AccountRow.ACCOUNT, row -> new AccountRow(row, plans).account(), address);
    }

    @Override
    public Optional<Login> findLogin(SipAddress address) {
        return one(AccountRow.LOGIN, row -> new AccountRow(row, plans).login(), address);
    }

    @Override
    public Optional<AccountId> findId(SipAddress address) {
        return one(ID, row -> new AccountId(row.getLong("id")), address);
    }

    /** The foreign keys of its rows take them along, but for those that are in quarantine by then. */
    @Override
    public void delete(SipAddress address) {
        released.releaseAll(address);
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
