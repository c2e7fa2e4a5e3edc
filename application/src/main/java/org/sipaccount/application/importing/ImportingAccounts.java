package org.sipaccount.application.importing;

/** Taking over accounts from a document: all of them, or none. */
public interface ImportingAccounts {

    /**
     * Adds the accounts that are not there yet. An account that is there is left as it is, whatever the document says of
     * it, so that importing a document again changes nothing.
     */
    ImportOutcome add(AccountDocument document);

    /** Puts the document's accounts in the place of everything that is stored; for local demonstrations and tests. */
    ImportOutcome replaceEverything(AccountDocument document);
}
