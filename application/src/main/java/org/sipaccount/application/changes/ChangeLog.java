package org.sipaccount.application.changes;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sipaccount.domain.accounts.AccountId;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.changes.Actor;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.ChangeEntry;
import org.sipaccount.domain.changes.SettingVersions;

/** The changes of all accounts. Entries are never changed, and outlive their account. */
public interface ChangeLog {

    /**
     * Waits for whoever else changes the account; nobody does until the transaction ends.
     *
     * @throws org.sipaccount.domain.accounts.ConcurrentChange when others hold it for too long
     * @throws org.sipaccount.domain.accounts.AccountGone when there is no such account
     */
    void open(SipAddress account);

    /**
     * Keeps a change of an account that is {@linkplain #open open}.
     *
     * @param reverts number of the change that this one takes back
     * @return its number, one more than that of the account's newest change
     */
    int append(SipAddress account, Instant at, Actor actor, Change change, OptionalInt reverts);

    /** Keeps the first change of accounts that are new in this transaction. */
    void appendFirst(Collection<SipAddress> accounts, Instant at, Actor actor, Change change);

    /**
     * Keeps a change of what an account had left, which may be gone meanwhile.
     *
     * @param address that is told as the account's
     */
    void appendLate(AccountId account, SipAddress address, Instant at, Actor actor, Change change);

    /** The change of that number; an account that had the same address before has other ones. */
    Optional<ChangeEntry> find(SipAddress account, int number);

    /** Of each of the accounts, also of those that never changed. */
    Map<SipAddress, SettingVersions> versions(Collection<SipAddress> accounts);

    /** Number of the newest change of each of the accounts, 0 where nothing changed; absent where there is no account. */
    Map<SipAddress, Integer> newest(Collection<SipAddress> accounts);

    /** The changes of the account that came after that number, oldest first, no more than {@code limit}. */
    List<ChangeEntry> after(SipAddress account, int number, int limit);
}
