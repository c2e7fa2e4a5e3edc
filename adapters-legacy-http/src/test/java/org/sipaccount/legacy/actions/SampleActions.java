package org.sipaccount.legacy.actions;

import java.util.List;
import org.sipaccount.domain.accounts.Account;

/** Actions for tests of the endpoint, which does not see them one by one. */
public final class SampleActions {

    private SampleActions() {}

    public static Account account() {
        return Subscribers.ALICE;
    }

    /** {@code get_identity}, {@code add_alias}, and the CSV of an account without a balance. */
    public static Actions some() {
        return new Actions(
                List.of(new GetIdentity(), new AddAlias(new FakeAliases()), new GetBalanceHistory(new FakeBalance())));
    }

    public static String identity() {
        return Recorded.answer("get_identity.json");
    }
}
