package org.sipaccount.legacy.digest;

import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sipaccount.application.accounts.Login;
import org.sipaccount.application.accounts.OpeningAccounts;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountId;
import org.sipaccount.domain.accounts.AddressClaim;
import org.sipaccount.domain.accounts.AddressTrust;
import org.sipaccount.domain.accounts.Billing;
import org.sipaccount.domain.accounts.Credentials;
import org.sipaccount.domain.accounts.DigestSecret;
import org.sipaccount.domain.accounts.NoAnswerTimeout;
import org.sipaccount.domain.accounts.Owner;
import org.sipaccount.domain.accounts.PersonName;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.numbers.SimpleNumberingPlan;

/** Accounts in memory; counts the questions, and can be out of order. */
final class SomeAccounts implements OpeningAccounts {

    static final SipAddress ALICE = SipAddress.of("alice@example.com");
    static final String PASSWORD = "wonderland";

    private final Map<SipAddress, Login> logins = new HashMap<>();
    private long ids;
    private int questions;
    private boolean down;

    static SomeAccounts withAlice() {
        SomeAccounts accounts = new SomeAccounts();
        accounts.put(ALICE, new Credentials(Optional.of(DigestSecret.of(ALICE, PASSWORD)), Optional.empty()));
        return accounts;
    }

    void put(SipAddress address, Credentials credentials) {
        logins.put(address, new Login(id(address), account(address), credentials));
    }

    /** Another account gets the address. */
    void replace(SipAddress address, Credentials credentials) {
        logins.remove(address);
        put(address, credentials);
    }

    private AccountId id(SipAddress address) {
        Login before = logins.get(address);
        return before == null ? new AccountId(++ids) : before.id();
    }

    void goDown() {
        down = true;
    }

    int questions() {
        return questions;
    }

    @Override
    public Optional<Account> find(SipAddress address) {
        return findLogin(address).map(Login::account);
    }

    @Override
    public Optional<AccountId> findId(SipAddress address) {
        return findLogin(address).map(Login::id);
    }

    /** Nobody comes with a token here. */
    @Override
    public boolean isTrusted(AddressClaim claim, AddressTrust trust) {
        return false;
    }

    /** Nobody comes with a token here. */
    @Override
    public Optional<SipAddress> findLinked(String issuer, String subject) {
        return Optional.empty();
    }

    @Override
    public Optional<Login> findLogin(SipAddress address) {
        questions++;
        if (down || address.user().equals("outage")) {
            throw new IllegalStateException("no database");
        }
        return Optional.ofNullable(logins.get(address));
    }

    private static Account account(SipAddress address) {
        return new Account(
                address,
                new ServedDomain(
                        address.domain(),
                        Currency.getInstance("EUR"),
                        address.domain(),
                        false,
                        true,
                        SimpleNumberingPlan.DUTCH),
                new PersonName("", ""),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Owner.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                NoAnswerTimeout.DEFAULT,
                Billing.PREPAID,
                Set.of());
    }
}
