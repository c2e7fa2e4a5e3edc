package org.sipaccount.persistence;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sipaccount.application.importing.ImportedAccount.Provisioning;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Billing;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.NoAnswerTimeout;
import org.sipaccount.domain.accounts.Owner;
import org.sipaccount.domain.accounts.PersonName;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.domain.changes.Actor;
import org.sipaccount.domain.changes.Face;
import org.sipaccount.domain.numbers.SimpleNumberingPlan;

/** Values that tests share. */
final class Samples {

    static final Currency EURO = Currency.getInstance("EUR");
    static final SipAddress ALICE = SipAddress.of("alice@example.com");
    static final SipAddress BOB = SipAddress.of("bob@example.com");
    static final Actor SOMEBODY = Actor.subscriber(ALICE, Face.GRAPHQL, "192.0.2.1");
    static final ServedDomain EXAMPLE = new ServedDomain(
            DomainName.of("example.com"),
            EURO,
            DomainName.of("vm.example.com"),
            false,
            true,
            SimpleNumberingPlan.DUTCH);
    static final Provisioning NO_LIMITS = new Provisioning(Money.zero(EURO), 0, List.of(), List.of(), Map.of());

    private Samples() {}

    static ServedDomain served(DomainName name) {
        return new ServedDomain(name, EURO, DomainName.of("vm.example.com"), false, true, SimpleNumberingPlan.DUTCH);
    }

    /** An account of which nothing is set. */
    static Account plain(SipAddress address) {
        return new Account(
                address,
                served(address.domain()),
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

    static Money euro(String amount) {
        return new Money(new BigDecimal(amount), EURO);
    }
}
