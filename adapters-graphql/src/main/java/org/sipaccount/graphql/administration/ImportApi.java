package org.sipaccount.graphql.administration;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.importing.AccountDocuments;
import org.sipaccount.application.importing.ImportReport;
import org.sipaccount.application.importing.ImportingAccounts;
import org.sipaccount.domain.administration.DocumentFaulty;
import org.sipaccount.graphql.accounts.Caller;
import org.sipaccount.graphql.accounts.Roles;
import org.sipaccount.graphql.changes.Mutations;

@GraphQLApi
public class ImportApi {

    private final AccountDocuments documents;
    private final ImportingAccounts importing;
    private final Mutations mutations;
    private final Caller caller;

    ImportApi(AccountDocuments documents, ImportingAccounts importing, Mutations mutations, Caller caller) {
        this.documents = documents;
        this.importing = importing;
        this.mutations = mutations;
        this.caller = caller;
    }

    @Mutation("importAccounts")
    @NonNull
    @RolesAllowed({Roles.ACCOUNT_ADMIN, Roles.PLATFORM_ADMIN})
    @Description(
            "Adds the accounts of a document that are not there yet, within the domains that the viewer administers; all "
                    + "of them, or none where one is faulty.")
    public ImportAccountsPayload importAccounts(@NonNull @Description("What is asked for.") ImportAccountsInput input) {
        AtomicReference<@Nullable ImportReport> report = new AtomicReference<>();
        List<String> ignored = new ArrayList<>();
        var performed = mutations.performAsStaff(input, () -> add(input, report, ignored));
        return ImportAccountsPayload.of(performed, Optional.ofNullable(report.get()), ignored);
    }

    /** What is faulty is told, and refused all the same, so that nothing of it is stored. */
    private void add(ImportAccountsInput input, AtomicReference<@Nullable ImportReport> report, List<String> ignored) {
        AccountDocuments.Read read = input.read(documents);
        ignored.addAll(read.ignored());
        ImportReport told = importing.add(caller.administers(), read.document());
        report.set(told);
        if (!told.isComplete()) {
            throw new DocumentFaulty();
        }
    }
}
