package org.sipaccount.domain.administration;

import java.util.Optional;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Billing;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.Group;

/**
 * Which accounts are looked for: those that meet all of this. What is empty does not matter.
 *
 * @param blocked whether it is to be in the group {@code blocked}, or not
 * @param deletionPending whether it is about to be deleted, or not
 */
public record AccountSearch(
        Optional<SearchText> text,
        Optional<DomainName> domain,
        Optional<Billing> billing,
        Optional<Boolean> blocked,
        Optional<Group> group,
        Optional<Boolean> deletionPending) {

    public static final AccountSearch ALL = new AccountSearch(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public boolean matches(Account account, boolean isToBeDeleted) {
        return text.map(beginning -> beginning.matches(account)).orElse(true)
                && domain.map(account.address().domain()::equals).orElse(true)
                && billing.map(account.billing()::equals).orElse(true)
                && blocked.map(wanted -> wanted == account.groups().contains(Group.BLOCKED))
                        .orElse(true)
                && group.map(account.groups()::contains).orElse(true)
                && deletionPending.map(wanted -> wanted == isToBeDeleted).orElse(true);
    }
}
