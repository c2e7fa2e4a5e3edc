package org.sipaccount.graphql.voicemail;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.voicemail.ReadingVoicemail;
import org.sipaccount.graphql.accounts.AccountBatchLoader;
import org.sipaccount.graphql.accounts.AccountView;

@GraphQLApi
public class VoicemailApi {

    private final ReadingVoicemail voicemail;

    VoicemailApi(ReadingVoicemail voicemail) {
        this.voicemail = voicemail;
    }

    @Description("The voice mailbox; null where the account has none.")
    public List<@Nullable VoicemailView> voicemail(@Source List<AccountView> accounts) {
        return AccountBatchLoader.show(
                accounts,
                voicemail::mailboxes,
                (account, mailbox) ->
                        mailbox.map(found -> VoicemailView.of(account, found)).orElse(null));
    }
}
