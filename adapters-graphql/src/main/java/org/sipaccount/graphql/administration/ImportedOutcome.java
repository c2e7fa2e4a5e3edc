package org.sipaccount.graphql.administration;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.sipaccount.application.importing.ImportReport;

@Enum("ImportedAccountOutcome")
@Description(
        "What becomes of an account of a document: ADDED; ALREADY_THERE, left exactly as it is; FAULTY. Nothing is stored where one is faulty.")
public enum ImportedOutcome {
    ADDED,
    ALREADY_THERE,
    FAULTY;

    static ImportedOutcome of(ImportReport.Outcome outcome) {
        return switch (outcome) {
            case ADDED -> ADDED;
            case ALREADY_THERE -> ALREADY_THERE;
            case FAULTY -> FAULTY;
        };
    }
}
