package org.sipaccount.application.status;

/** Deleted accounts whose rows are not all gone yet. */
public interface ErasedAccounts {

    /**
     * Takes away a bounded number of rows of one of them, and at last the account itself. Two at once take different ones.
     *
     * @return whether there may be more; false where another instance is at the last of them
     * @throws org.sipaccount.domain.accounts.ConcurrentChange when another instance was at the same rows
     */
    boolean eraseSome();
}
