package org.sipaccount.application.accounts;

import org.sipaccount.application.UseCase;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Group;

@UseCase
class ManagePrivacy implements ManagingPrivacy {

    private final GroupMemberships memberships;

    ManagePrivacy(GroupMemberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public void hideCallerId(Account account) {
        account.requireChangeable();
        memberships.join(account.address(), Group.ANONYMOUS);
    }

    @Override
    public void showCallerId(Account account) {
        account.requireChangeable();
        memberships.leave(account.address(), Group.ANONYMOUS);
    }
}
