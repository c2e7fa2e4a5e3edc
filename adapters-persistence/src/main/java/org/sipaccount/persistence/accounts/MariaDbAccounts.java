package org.sipaccount.persistence.accounts;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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

    /** No user part of an address has this sign. */
    private static final String ERASE = """
            update account set erased_at = utc_timestamp(6), username = concat('#', id), email = null, caller_id = null,
                mobile_number = null, first_name = '', last_name = ''
            where id = ?1""";

    /** Short tables by which an account is found, or opened, other than by its address. */
    private static final List<String> NAMES = List.of(
            "sip_address",
            "enum_record",
            "credential",
            "login_link",
            "deletion_request",
            "account_status",
            "account_group",
            "prepaid_account");

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

    /**
     * From here on nobody finds the account: its addresses and numbers are in quarantine, it has no login and no link, and
     * its other rows are taken away in steps.
     */
    @Override
    public void delete(SipAddress address) {
        released.releaseAll(address);
        findId(address).ifPresent(account -> {
            NAMES.forEach(table -> run("delete from " + table + " where account_id = ?1", account));
            run(ERASE, account);
            getEntityManager().clear();
        });
    }

    private void run(String statement, AccountId account) {
        getEntityManager()
                .createNativeQuery(statement)
                .setParameter(1, account.value())
                .executeUpdate();
    }

    private <T> Optional<T> one(String query, Select.Reading<T> reading, SipAddress address) {
        return select.first(query, reading, address.user(), address.domain().value());
    }
}
