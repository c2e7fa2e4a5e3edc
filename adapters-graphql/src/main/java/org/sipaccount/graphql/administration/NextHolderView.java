package org.sipaccount.graphql.administration;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.sipaccount.application.quarantine.ManagingQuarantine.NextHolder;

@Enum("NextHolder")
@Description(
        "Who gets the address next. ANYBODY: logins of the former account stay shut. FORMER: the one who had it; the "
                + "logins that opened the former account by the address open the next one.")
public enum NextHolderView {
    ANYBODY,
    FORMER;

    NextHolder toDomain() {
        return switch (this) {
            case ANYBODY -> NextHolder.ANYBODY;
            case FORMER -> NextHolder.FORMER;
        };
    }
}
