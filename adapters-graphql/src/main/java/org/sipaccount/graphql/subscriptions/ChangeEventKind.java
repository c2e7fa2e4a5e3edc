package org.sipaccount.graphql.subscriptions;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum("AccountChangeEventKind")
@Description("STATE: take the account as it is now, whatever you knew of it. "
        + "CHANGES: what is listed was changed since the event before, or since the version that was asked for.")
public enum ChangeEventKind {
    STATE,
    CHANGES
}
