package org.sipaccount.application.watching;

import java.util.List;
import java.util.Optional;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountId;
import org.sipaccount.domain.changes.ChangeEntry;
import org.sipaccount.domain.changes.SettingVersions;

/**
 * An account as it is, and what was changed.
 *
 * @param id tells whether it is the same account as the last time
 * @param versions never newer than the account: whoever changes something on condition of them overwrites nothing unseen
 * @param changes since the number that was asked for, oldest first, at most {@value #MOST_CHANGES}; absent where they
 *     cannot all be told, so that the account is to be taken as a whole
 */
public record ChangesSince(
        AccountId id, Account account, SettingVersions versions, Optional<List<ChangeEntry>> changes) {

    public static final int MOST_CHANGES = 100;

    /** The number of the newest change that is told of, to ask for what comes after. */
    public int number() {
        return changes.filter(told -> !told.isEmpty())
                .map(told -> told.getLast().number())
                .orElseGet(versions::newest);
    }
}
