package org.sipaccount.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.Callable;
import org.hibernate.SessionFactory;
import org.sipaccount.application.importing.AccountStore;
import org.sipaccount.application.importing.ImportedAccount;
import org.sipaccount.domain.accounts.ServedDomain;

/** What tests do with the database besides calling the ports: fill it, look into it, count statements. */
@ApplicationScoped
class Database {

    private final AccountStore store;
    private final EntityManager entities;
    private final SessionFactory sessions;

    Database(AccountStore store, EntityManager entities, SessionFactory sessions) {
        this.store = store;
        this.entities = entities;
        this.sessions = sessions;
    }

    /** Leaves these accounts and their domains, and nothing else. */
    void holdOnly(ImportedAccount... accounts) {
        List<ServedDomain> domains = List.of(accounts).stream()
                .map(imported -> imported.account().servedBy())
                .distinct()
                .toList();
        inTransaction(() -> {
            store.clear();
            store.serve(domains);
            store.add(List.of(accounts));
            return accounts.length;
        });
    }

    <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }

    /** How many statements the work sends, in a transaction of its own. */
    long statements(Callable<?> work) {
        return inTransaction(() -> {
            sessions.getStatistics().clear();
            work.call();
            return sessions.getStatistics().getPrepareStatementCount();
        });
    }

    /** The first column of the result, as texts that the database made. */
    List<String> select(String sql) {
        return inTransaction(() -> entities.createNativeQuery(sql, String.class).getResultList());
    }

    String selectOne(String sql) {
        return select(sql).getFirst();
    }
}
