package org.sipaccount.legacy.actions;

import org.sipaccount.domain.accounts.Account;
import org.sipaccount.legacy.wire.RequestParameters;

/** What one value of the {@code action} parameter does. */
interface Action {

    /** Matched exactly. */
    String name();

    /** Whether it may change something; those that only read have names of their own. */
    default boolean changes() {
        return !name().startsWith("get_") && !name().startsWith("export_");
    }

    /** @throws org.sipaccount.domain.Refusal answered as a failure */
    Answer handle(Account account, RequestParameters parameters);
}
