package org.sipaccount.application.importing;

import org.sipaccount.domain.accounts.AdministeredDomains;

/** Taking over accounts from a document: all of them, or none. */
public interface ImportingAccounts {

    /** The most accounts of a document that staff import. */
    int MOST = 1000;

    /**
     * Adds the accounts that are not there yet. An account that is there is left as it is, whatever the document says of
     * it, so that importing a document again changes nothing.
     */
    ImportOutcome add(AccountDocument document);

    /**
     * The same, of a document of at most {@value #MOST} accounts with domains within the scope alone, those of aliases
     * included; told for each account. A domain of the scope that is not served yet is from then on.
     *
     * @throws org.sipaccount.domain.InvalidValue when the document has more accounts
     */
    ImportReport add(AdministeredDomains scope, AccountDocument document);

    /**
     * Puts the document's accounts in the place of everything that is stored, its changes too; for local demonstrations and
     * tests. They begin without a change.
     */
    ImportOutcome replaceEverything(AccountDocument document);
}
