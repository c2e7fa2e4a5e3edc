package org.sipaccount.application.changes;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.changes.SettingVersions;

/** Changing an account under {@link ChangeOptions}, around the use case that makes the change. */
public interface MakingChanges {

    /** What became of it. */
    enum Outcome {
        DONE,
        /** The same request was carried out before; it was not again. */
        DONE_BEFORE,
        /** It would be done; nothing was stored. */
        VALID
    }

    /**
     * @param setting what the change is about
     * @param change calls one use case, in the same transaction
     * @throws org.sipaccount.domain.changes.ChangedSince when the setting has not the expected version
     * @throws org.sipaccount.domain.changes.IdempotencyKeyReused when the key stands for something else
     * @throws org.sipaccount.domain.Refusal what the use case refuses; then nothing of it is stored, nor the key
     */
    Outcome change(Account account, Setting setting, ChangeOptions options, Runnable change);

    /** The same for what is about no account that exists: creating, importing, vouchers. No version is expected. */
    Outcome perform(ChangeOptions options, Runnable action);

    /**
     * Reads an account, compares and changes it in one transaction, in which nobody else changes it.
     *
     * @param change takes the account as it is now, and calls use cases
     * @throws org.sipaccount.domain.accounts.AccountBlocked when nothing of the account may be changed
     * @throws org.sipaccount.domain.accounts.ConcurrentChange when others hold the account for too long
     * @throws RuntimeException what the change throws; then nothing of it is stored
     */
    <T> T readAndChange(Account account, Function<Account, T> change);

    /** The versions of the settings of each of the accounts. */
    Map<SipAddress, SettingVersions> versions(Collection<SipAddress> accounts);
}
