package org.sipaccount.graphql.voicemail;

import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.sipaccount.application.voicemail.ManagingVoicemail;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.graphql.accounts.Roles;
import org.sipaccount.graphql.changes.ChangePayload;
import org.sipaccount.graphql.changes.Mutations;

@GraphQLApi
public class VoicemailChangesApi {

    private final ManagingVoicemail voicemail;
    private final Mutations mutations;

    VoicemailChangesApi(ManagingVoicemail voicemail, Mutations mutations) {
        this.voicemail = voicemail;
        this.mutations = mutations;
    }

    @Mutation("changeVoicemail")
    @NonNull
    @RolesAllowed({Roles.SUBSCRIBER, Roles.ACCOUNT_ADMIN, Roles.PLATFORM_ADMIN})
    @Description("Changes the mailbox that the account has; mailboxes are set up by the provider.")
    public ChangePayload changeVoicemail(@NonNull @Description("What is asked for.") ChangeVoicemailInput input) {
        return mutations.change(input, Setting.VOICEMAIL, account -> voicemail.change(account, input.toDomain()));
    }
}
