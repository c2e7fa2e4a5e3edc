package org.sipaccount.persistence.accounts;

import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sipaccount.domain.accounts.SipAddress;

/** Queries about many accounts at once. */
public final class AccountBatchCondition {

    /**
     * Condition on the account {@code a}, for parameters 1 to 3. The first two find rows by an index, the third keeps out
     * pairs of user and domain that nobody asked for.
     */
    public static final String CONDITION = """
             a.username in ?1 and a.domain.name in ?2
            and concat(a.username, '@', a.domain.name) in ?3""";

    private AccountBatchCondition() {}

    public static <T> TypedQuery<T> ask(TypedQuery<T> query, Collection<SipAddress> accounts) {
        return query.setParameter(1, texts(accounts, SipAddress::user))
                .setParameter(2, texts(accounts, account -> account.domain().value()))
                .setParameter(3, texts(accounts, SipAddress::toString));
    }

    private static Set<String> texts(Collection<SipAddress> accounts, Function<SipAddress, String> text) {
        return accounts.stream().map(text).collect(Collectors.toSet());
    }
}
