package org.sipaccount.domain.deletion;

import java.util.Optional;
import org.sipaccount.domain.Refusal;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountBlocked;
import org.sipaccount.domain.accounts.Group;

/** Which accounts their subscribers can delete. */
public final class Deletability {

    private Deletability() {}

    /** Empty when nothing stands against it. */
    public static Optional<Refusal> refusal(Account account, boolean hasBalanceHistory) {
        if (account.groups().contains(Group.BLOCKED)) {
            return Optional.of(new AccountBlocked());
        }
        if (account.groups().contains(Group.DENY_ACCOUNT_DELETE)) {
            return Optional.of(new DeletionDenied());
        }
        return hasBalanceHistory ? Optional.of(new BalanceHistoryPresent()) : Optional.empty();
    }
}
