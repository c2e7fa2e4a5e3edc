package org.sipaccount.application.importing;

import java.util.List;
import org.sipaccount.domain.accounts.SipAddress;

/** How an import ended: with all new accounts stored, or with nothing stored at all. */
public sealed interface ImportOutcome {

    /**
     * @param added accounts that are new
     * @param alreadyThere accounts that existed and were left exactly as they are
     */
    record Imported(List<SipAddress> added, List<SipAddress> alreadyThere) implements ImportOutcome {}

    /** @param faults in the order of the document, at least one */
    record Refused(List<ImportFault> faults) implements ImportOutcome {}
}
