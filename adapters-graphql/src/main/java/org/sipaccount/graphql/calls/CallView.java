package org.sipaccount.graphql.calls;

import java.util.List;
import java.util.OptionalInt;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.domain.calls.CallRecord;
import org.sipaccount.graphql.balance.MoneyView;
import org.sipaccount.graphql.scalars.DurationText;
import org.sipaccount.graphql.scalars.InstantText;

@Type("Call")
@Description("A finished call of the account.")
public record CallView(
        @NonNull @Description("On which side the account was.")
        CallDirection direction,

        @NonNull @Description("What became of it.") CallResult outcome,

        @NonNull @Description("The other side, user@domain without scheme as it came, at most 255 characters.")
        String remoteParty,

        @NonNull @Description("The other side's name; empty where it sent none, at most 255 characters.")
        String displayName,

        @NonNull @Description("When it began.") InstantText startedAt,

        @Description("When it ended.") @Nullable InstantText endedAt,

        @NonNull @Description("How long the conversation lasted, to the second.")
        DurationText duration,

        @Description("The final SIP status code, 200 to 699; null where none was sent.") @Nullable
        Integer status,

        @NonNull @Description("What it cost the account; zero for a received call.")
        MoneyView price,

        @NonNull @Description("The Call-ID (RFC 3261, section 8.1.1.4), to find the call elsewhere.")
        String callId,

        @NonNull @Description("What was exchanged: audio, video, chat, Message.")
        List<@NonNull String> media) {

    static CallView of(CallRecord call, Account account) {
        return new CallView(
                CallDirection.of(call.direction()),
                CallResult.of(call.outcome()),
                call.remoteParty(),
                call.displayName(),
                InstantText.of(call.start()),
                call.stop().map(InstantText::of).orElse(null),
                DurationText.of(call.duration()),
                code(call.status()),
                MoneyView.of(new Money(call.price(), account.servedBy().currency())),
                call.dialog().callId(),
                call.media());
    }

    private static @Nullable Integer code(OptionalInt status) {
        return status.isPresent() ? status.getAsInt() : null;
    }
}
