package org.sipaccount.application.importing;

import java.util.List;
import org.sipaccount.domain.forwarding.LoopWarning;

/**
 * What an import did with each account of a document, or would have done: where there is any fault, nothing is stored.
 *
 * @param rows in the order of the document
 * @param faults of what holds for the whole document
 */
public record ImportReport(List<Row> rows, List<ImportFault> faults) {

    /** What becomes of an account. */
    public enum Outcome {
        ADDED,
        /** It existed, and was left exactly as it is. */
        ALREADY_THERE,
        FAULTY
    }

    /**
     * @param account {@code user@domain} as it stands in the document, or its position where even that is missing
     * @param faults of a faulty one
     * @param loops of one that was added: its forwardings that lead back to it, which are stored all the same
     */
    public record Row(String account, Outcome outcome, List<ImportFault> faults, List<LoopWarning> loops) {}

    public ImportReport {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /** Whether everything was stored. */
    public boolean isComplete() {
        return faults.isEmpty() && rows.stream().noneMatch(row -> row.outcome() == Outcome.FAULTY);
    }
}
