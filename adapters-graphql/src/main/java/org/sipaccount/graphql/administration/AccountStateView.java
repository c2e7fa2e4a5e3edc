package org.sipaccount.graphql.administration;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.sipaccount.domain.status.AccountStatus;

@Enum("AccountState")
@Description(
        "Whether an account is in use: ACTIVE; BLOCKED, readable and not changeable by its subscriber; DELETION_PENDING, blocked and about to be deleted.")
public enum AccountStateView {
    ACTIVE,
    BLOCKED,
    DELETION_PENDING;

    static AccountStateView of(AccountStatus.State state) {
        return switch (state) {
            case ACTIVE -> ACTIVE;
            case BLOCKED -> BLOCKED;
            case DELETION_PENDING -> DELETION_PENDING;
        };
    }
}
