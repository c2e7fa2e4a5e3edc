package org.sipaccount.application.testing;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Billing;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.accounts.NoAnswerTimeout;
import org.sipaccount.domain.accounts.Owner;
import org.sipaccount.domain.accounts.PersonName;
import org.sipaccount.domain.accounts.PhoneNumber;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.numbers.SimpleNumberingPlan;

/** Accounts with nothing set but what the test gives them. */
public record TestAccount(
        SipAddress address, Billing billing, Optional<ZoneId> zone, Optional<PhoneNumber> mobile, Set<Group> groups) {

    public static final Currency EUR = Currency.getInstance("EUR");

    public static TestAccount of(String address) {
        return new TestAccount(SipAddress.of(address), Billing.PREPAID, Optional.empty(), Optional.empty(), Set.of());
    }

    public TestAccount postpaid() {
        return new TestAccount(address, Billing.POSTPAID, zone, mobile, groups);
    }

    public TestAccount in(String zoneId) {
        return new TestAccount(address, billing, Optional.of(ZoneId.of(zoneId)), mobile, groups);
    }

    public TestAccount blocked() {
        return new TestAccount(address, billing, zone, mobile, Set.of(Group.BLOCKED));
    }

    public TestAccount mobile(String number) {
        return new TestAccount(address, billing, zone, Optional.of(new PhoneNumber(number)), groups);
    }

    public Account account() {
        return new Account(
                address,
                new ServedDomain(
                        address.domain(), EUR, DomainName.of("vm.example.com"), false, true, SimpleNumberingPlan.DUTCH),
                new PersonName("", ""),
                Optional.empty(),
                Optional.empty(),
                mobile,
                Owner.UNKNOWN,
                zone,
                Optional.empty(),
                "",
                "",
                NoAnswerTimeout.DEFAULT,
                billing,
                groups);
    }
}
