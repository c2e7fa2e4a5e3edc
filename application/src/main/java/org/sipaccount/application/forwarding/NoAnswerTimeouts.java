package org.sipaccount.application.forwarding;

import org.sipaccount.domain.accounts.NoAnswerTimeout;
import org.sipaccount.domain.accounts.SipAddress;

/** How long calls of accounts ring; read with the account. */
public interface NoAnswerTimeouts {

    /** @throws org.sipaccount.domain.accounts.ConcurrentChange when somebody else changed the account */
    void set(SipAddress account, NoAnswerTimeout timeout);
}
