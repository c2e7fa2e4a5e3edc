package org.sipaccount.application.accounts;

import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Billing;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.accounts.NoAnswerTimeout;
import org.sipaccount.domain.accounts.Owner;
import org.sipaccount.domain.accounts.PersonName;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.numbers.SimpleNumberingPlan;

/** An account for tests, with a mail address or without, in the groups that are named. */
public final class SomeAccount {

    public static final SipAddress ADDRESS = SipAddress.of("alice@example.com");
    public static final EmailAddress EMAIL = new EmailAddress("alice@example.org");

    private SomeAccount() {}

    public static Account in(Group... groups) {
        return with(Optional.of(EMAIL), Stream.of(groups).collect(Collectors.toSet()));
    }

    public static Account withoutEmail() {
        return with(Optional.empty(), Set.of());
    }

    private static Account with(Optional<EmailAddress> email, Set<Group> groups) {
        return new Account(
                ADDRESS,
                new ServedDomain(
                        ADDRESS.domain(),
                        Currency.getInstance("EUR"),
                        ADDRESS.domain(),
                        false,
                        true,
                        SimpleNumberingPlan.DUTCH),
                new PersonName("", ""),
                email,
                Optional.empty(),
                Optional.empty(),
                Owner.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                NoAnswerTimeout.DEFAULT,
                Billing.PREPAID,
                groups);
    }
}
