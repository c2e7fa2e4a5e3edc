package org.sipaccount.application.watching;

import org.sipaccount.domain.accounts.SipAddress;

/** Following the changes of an account: being woken when something is new, and reading what it is. */
public interface WatchingChanges {

    /** Somebody who follows an account, until it is closed. */
    interface Watch extends AutoCloseable {

        /** The watcher knows every change up to this one, and need not be woken for it. */
        void knows(int number);

        @Override
        void close();
    }

    /**
     * To miss nothing, watch first and read then.
     *
     * @param wake is called after each change, and sometimes for nothing; on any thread, so that it must return at once
     *     and not fail
     */
    Watch watch(SipAddress account, Runnable wake);

    /** @throws org.sipaccount.domain.accounts.AccountGone when there is no such account */
    ChangesSince now(SipAddress account);

    /**
     * What is new since the change of that number.
     *
     * @throws org.sipaccount.domain.accounts.AccountGone when there is no such account
     */
    ChangesSince since(SipAddress account, int number);
}
