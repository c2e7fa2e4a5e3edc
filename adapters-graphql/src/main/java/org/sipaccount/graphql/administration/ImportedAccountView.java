package org.sipaccount.graphql.administration;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.application.importing.ImportReport.Row;
import org.sipaccount.graphql.changes.WarningView;
import org.sipaccount.graphql.forwarding.ForwardingWarnings;

@Type("ImportedAccount")
@Description("An account of a document.")
public record ImportedAccountView(
        @NonNull @Description("Its address as it stands in the document, or accounts[7] where even that is missing.")
        String account,

        @NonNull @Description("What becomes of it.") ImportedOutcome outcome,

        @NonNull @Description("What is wrong with it; of all accounts together the first 1000.")
        List<@NonNull ImportFaultView> faults,

        @NonNull @Description("What to think about in an account that was added all the same.")
        List<@NonNull WarningView> warnings) {

    static ImportedAccountView of(Row row) {
        return new ImportedAccountView(
                row.account(),
                ImportedOutcome.of(row.outcome()),
                row.faults().stream().map(ImportFaultView::of).toList(),
                ForwardingWarnings.closed(row.loops(), "diversions"));
    }
}
