package org.sipaccount.graphql.administration;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.sipaccount.application.importing.AccountDocuments;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.graphql.changes.RefusedField;
import org.sipaccount.graphql.changes.RequestInput;

@Input("ImportAccountsInput")
@Description(
        "Accounts of another server. With validateOnly this is a dry run: everything is tried, and nothing stored.")
public class ImportAccountsInput extends RequestInput {

    private static final int LONGEST = 3_000_000;

    @NonNull
    @Description(
            "The document as JSON text, at most 3000000 characters with at most 1000 accounts: the form that the command "
                    + "import reads.")
    public String document = "";

    AccountDocuments.Read read(AccountDocuments documents) {
        return RefusedField.in("document", () -> {
            if (document.length() > LONGEST) {
                throw new InvalidValue("a document has at most " + LONGEST + " characters");
            }
            // Encoded as it is, each half of a pair would become a question mark.
            InvalidValue.unicode(document, "a document");
            return documents.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
        });
    }
}
