package org.sipaccount.application.status;

/** Taking away the rows of deleted accounts, which nobody finds any more. */
public interface ErasingAccounts {

    /**
     * Takes away some rows of one deleted account, in a transaction of its own. It may end anywhere: the next call goes on,
     * at whichever instance.
     *
     * @return whether there may be more
     */
    boolean eraseSome();
}
