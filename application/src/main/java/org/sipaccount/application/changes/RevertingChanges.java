package org.sipaccount.application.changes;

import org.sipaccount.domain.accounts.Account;

/** Taking changes back. */
public interface RevertingChanges {

    /**
     * Makes a setting again what it was before that change, which is a change, too.
     *
     * @throws org.sipaccount.domain.changes.UnknownChange when the account has no change of that number
     * @throws org.sipaccount.domain.changes.NotRevertible when changes of that kind cannot be taken back
     * @throws org.sipaccount.domain.changes.ChangedSince when somebody changed the same again since
     * @throws org.sipaccount.domain.Refusal when it cannot be what it was before
     */
    void revert(Account account, int number);
}
