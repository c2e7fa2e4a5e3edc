package org.sipaccount.graphql.administration;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.application.importing.ImportReport;
import org.sipaccount.graphql.changes.Mutations.Performed;
import org.sipaccount.graphql.changes.Outcome;
import org.sipaccount.graphql.changes.UserErrorView;

@Type("ImportAccountsPayload")
@Description("The answer to an import.")
public record ImportAccountsPayload(
        @NonNull @Description("What became of it: all of the document was stored, or nothing of it.")
        Outcome outcome,

        @NonNull
        @Description("Each account in the order of the document; empty where the document could not be read, and where "
                + "the outcome is DONE_BEFORE.")
        List<@NonNull ImportedAccountView> accounts,

        @NonNull @Description("What is wrong with the document as a whole.")
        List<@NonNull ImportFaultView> faults,

        @NonNull
        @Description("The first 100 members of the document that mean nothing here, such as accounts[0].colour.")
        List<@NonNull String> ignored,

        @NonNull @Description("Why nothing was imported; empty where it was.")
        List<@NonNull UserErrorView> userErrors) {

    static ImportAccountsPayload of(Performed performed, Optional<ImportReport> report, List<String> ignored) {
        return new ImportAccountsPayload(
                performed.outcome(),
                report.stream()
                        .flatMap(known -> known.rows().stream())
                        .map(ImportedAccountView::of)
                        .toList(),
                report.stream()
                        .flatMap(known -> known.faults().stream())
                        .map(ImportFaultView::of)
                        .toList(),
                ignored.stream().limit(100).toList(),
                performed.userErrors());
    }
}
