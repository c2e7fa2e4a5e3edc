package org.sipaccount.application.accounts;

import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.accounts.SipAddress;

/** Which groups an account is in. Both changes are idempotent, also when two of them meet. */
public interface GroupMemberships {

    void join(SipAddress account, Group group);

    void leave(SipAddress account, Group group);
}
