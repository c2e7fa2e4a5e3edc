package org.sipaccount.graphql.administration;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.application.importing.ImportFault;

@Type("ImportFault")
@Description("What is wrong in a document.")
public record ImportFaultView(
        @NonNull @Description("Where, within the account or the document: accept_rules.persistent[1].start.")
        String field,

        @NonNull @Description("The form that is expected, in English, for developers.")
        String message) {

    static ImportFaultView of(ImportFault fault) {
        return new ImportFaultView(fault.field(), fault.message());
    }
}
