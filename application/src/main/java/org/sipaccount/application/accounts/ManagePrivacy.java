package org.sipaccount.application.accounts;

import org.sipaccount.application.UseCase;
import org.sipaccount.application.changes.Changes;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;

@UseCase
class ManagePrivacy implements ManagingPrivacy {

    /** The field in the change. */
    static final String HIDES_CALLER_ID = "hidesCallerId";

    private final GroupMemberships memberships;
    private final Changes changes;

    ManagePrivacy(GroupMemberships memberships, Changes changes) {
        this.memberships = memberships;
        this.changes = changes;
    }

    @Override
    public void hideCallerId(Account account) {
        Account before = changes.open(account);
        memberships.join(before.address(), Group.ANONYMOUS);
        record(before, true);
    }

    @Override
    public void showCallerId(Account account) {
        Account before = changes.open(account);
        memberships.leave(before.address(), Group.ANONYMOUS);
        record(before, false);
    }

    private void record(Account before, boolean hidden) {
        changes.record(
                before,
                Change.of(Setting.PRIVACY)
                        .field(HIDES_CALLER_ID, before.hidesCallerId(), hidden)
                        .build());
    }
}
