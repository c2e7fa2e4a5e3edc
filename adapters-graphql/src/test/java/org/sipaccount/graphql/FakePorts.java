package org.sipaccount.graphql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import org.sipaccount.application.accounts.Accounts;
import org.sipaccount.application.accounts.GroupMemberships;
import org.sipaccount.application.changes.ChangeLog;
import org.sipaccount.application.changes.IdempotencyKeys;
import org.sipaccount.application.changes.InMemoryChangeLog;
import org.sipaccount.application.changes.InMemoryIdempotencyKeys;
import org.sipaccount.application.testing.InMemoryAccounts;
import org.sipaccount.application.testing.InMemoryGroupMemberships;
import org.sipaccount.domain.accounts.Account;

/** The driven ports of the use cases in memory, emptied by {@link #holdOnly}. */
@ApplicationScoped
public class FakePorts {

    public static final Instant NOW = Instant.parse("2025-03-14T12:00:00Z");

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryChangeLog log = new InMemoryChangeLog();
    private final InMemoryIdempotencyKeys keys = new InMemoryIdempotencyKeys();
    private final InMemoryGroupMemberships memberships = new InMemoryGroupMemberships(accounts);

    /** Forgets everything but these accounts, which never changed. */
    public void holdOnly(Account... only) {
        accounts.clear();
        log.clear();
        for (Account account : only) {
            accounts.put(account);
        }
    }

    public InMemoryChangeLog log() {
        return log;
    }

    @Produces
    @Singleton
    static InstantSource clock() {
        return InstantSource.fixed(NOW);
    }

    @Produces
    Accounts accounts() {
        return accounts;
    }

    @Produces
    ChangeLog changeLog() {
        return log;
    }

    @Produces
    IdempotencyKeys idempotencyKeys() {
        return keys;
    }

    @Produces
    GroupMemberships groupMemberships() {
        return memberships;
    }
}
