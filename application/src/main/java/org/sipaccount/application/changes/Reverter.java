package org.sipaccount.application.changes;

import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;

/** Takes back changes of some settings, by the use cases that make them. */
public interface Reverter {

    boolean reverts(Setting setting);

    /**
     * Whether a setting is many things that change on their own, like contacts. Of such a one the reverter itself looks
     * after what was changed; any other must not have been changed since.
     */
    default boolean isOfMany() {
        return false;
    }

    /**
     * @throws org.sipaccount.domain.changes.ChangedSince when what the change set is no longer there
     * @throws org.sipaccount.domain.Refusal when it cannot be what it was before
     */
    void revert(Account account, Change change);
}
