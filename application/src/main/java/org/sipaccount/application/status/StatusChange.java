package org.sipaccount.application.status;

import java.util.Optional;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.status.AccountStatus;
import org.sipaccount.domain.status.Decision;

/** How a change of an account's status is told. */
final class StatusChange {

    private StatusChange() {}

    static Change.Builder of(AccountStatus before, AccountStatus after) {
        return Change.of(Setting.STATUS)
                .field("state", before.state(), after.state())
                .field("reason", reason(before), reason(after))
                .field("deletionDue", before.deletionDue(), after.deletionDue());
    }

    /** The end of an account. */
    static Change.Builder deleted(AccountStatus before) {
        return Change.of(Setting.STATUS).field("state", Optional.of(before.state()), Optional.empty());
    }

    private static Optional<?> reason(AccountStatus status) {
        return status.reached().map(Decision::reason);
    }
}
