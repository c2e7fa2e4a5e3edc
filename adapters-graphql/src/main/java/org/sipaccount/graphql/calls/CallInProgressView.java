package org.sipaccount.graphql.calls;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.domain.calls.CallRecord;
import org.sipaccount.graphql.scalars.InstantText;

@Type("CallInProgress")
@Description("A call that has not ended.")
public record CallInProgressView(
        @NonNull @Description("On which side the account is.")
        CallDirection direction,

        @NonNull @Description("The other side, user@domain without scheme as it came, at most 255 characters.")
        String remoteParty,

        @NonNull @Description("The other side's name; empty where it sent none, at most 255 characters.")
        String displayName,

        @NonNull @Description("When it began.") InstantText startedAt,

        @NonNull @Description("The Call-ID (RFC 3261, section 8.1.1.4), to find the call elsewhere.")
        String callId,

        @NonNull @Description("What is exchanged: audio, video, chat.")
        List<@NonNull String> media) {

    static CallInProgressView of(CallRecord call) {
        return new CallInProgressView(
                CallDirection.of(call.direction()),
                call.remoteParty(),
                call.displayName(),
                InstantText.of(call.start()),
                call.dialog().callId(),
                call.media());
    }
}
