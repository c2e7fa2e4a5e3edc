package org.sipaccount.legacy.page;

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
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.numbers.SimpleNumberingPlan;

final class SomeAccount {

    private SomeAccount() {}

    static Account with(Billing billing, Set<Group> groups) {
        return new Account(
                SipAddress.of("o'b@example.com"),
                new ServedDomain(
                        new DomainName("example.com"),
                        Currency.getInstance("EUR"),
                        new DomainName("vm.example.com"),
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
                billing,
                groups);
    }
}
