package org.sipaccount.graphql.voicemail;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.sipaccount.domain.voicemail.VoiceMailbox.Delivery;

@Enum("VoicemailDelivery")
@Description(
        "What happens to a message once it is recorded: MAIL_ONLY, it is mailed and not kept; MAIL_AND_KEEP, it is "
                + "mailed and kept on the server.")
public enum DeliveryView {
    MAIL_ONLY,
    MAIL_AND_KEEP;

    static DeliveryView of(Delivery delivery) {
        return switch (delivery) {
            case MAIL_ONLY -> MAIL_ONLY;
            case MAIL_AND_KEEP -> MAIL_AND_KEEP;
        };
    }

    Delivery toDomain() {
        return switch (this) {
            case MAIL_ONLY -> Delivery.MAIL_ONLY;
            case MAIL_AND_KEEP -> Delivery.MAIL_AND_KEEP;
        };
    }
}
