package org.sipaccount.domain.calls;

import org.sipaccount.domain.InvalidValue;

/** What identifies a call (RFC 3261, section 12): Call-ID, From tag and To tag; the last is empty before an answer. */
public record DialogId(String callId, String fromTag, String toTag) {

    public DialogId {
        InvalidValue.bounded(callId, 255, "a Call-ID");
        InvalidValue.bounded(fromTag, 128, "a From tag");
        InvalidValue.bounded(toTag, 128, "a To tag");
        if (callId.isEmpty()) {
            throw new InvalidValue("a call has a Call-ID");
        }
    }
}
