package org.sipaccount.legacy.actions;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.forwarding.ManagingForwarding;
import org.sipaccount.application.voicemail.ReadingVoicemail;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.forwarding.Forwarding;
import org.sipaccount.domain.forwarding.ForwardingCondition;
import org.sipaccount.domain.forwarding.ForwardingTarget;
import org.sipaccount.domain.forwarding.SipUri;
import org.sipaccount.legacy.wire.RequestParameters;

@Singleton
class GetCallForwarding implements Action {

    private static final String MAILBOX = "<voice-mailbox>";
    private static final String MOBILE = "<mobile-number>";

    private final ManagingForwarding forwarding;
    private final ReadingVoicemail voicemail;

    GetCallForwarding(ManagingForwarding forwarding, ReadingVoicemail voicemail) {
        this.forwarding = forwarding;
        this.voicemail = voicemail;
    }

    @Override
    public String name() {
        return "get_call_forwarding";
    }

    @Override
    public Answer handle(Account account, RequestParameters parameters) {
        Forwarding stored = forwarding.read(account);
        String mailbox = stored.targets().containsValue(ForwardingTarget.MAILBOX) ? mailbox(account) : MAILBOX;
        Map<String, @Nullable String> targets = new LinkedHashMap<>();
        for (ForwardingCondition condition : ForwardingCondition.values()) {
            String target = stored.target(condition)
                    .map(set -> text(set, account, mailbox))
                    .orElse(null);
            targets.put(Conditions.code(condition), target);
        }
        return Answer.read(targets);
    }

    private String mailbox(Account account) {
        if (!account.servedBy().absoluteMailboxAddress()) {
            return MAILBOX;
        }
        return voicemail
                .mailbox(account)
                .map(box -> box.number() + "@" + account.servedBy().voicemailServer())
                .orElse(MAILBOX);
    }

    private static String text(ForwardingTarget target, Account account, String mailbox) {
        return switch (target) {
            case ForwardingTarget.Mailbox() -> mailbox;
            case ForwardingTarget.OwnMobile own ->
                own.in(account).map(SipUri::withoutScheme).orElse(MOBILE);
            case ForwardingTarget.Address(var uri) -> uri.withoutScheme();
        };
    }
}
