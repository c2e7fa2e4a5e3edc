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

    /** Those of the status table itself, where the answer comes from, count elsewhere. */
    private static final String ROWS_READ = """
            select cast(sum(variable_value) as integer) from information_schema.session_status
            where variable_name in (
                'HANDLER_READ_FIRST', 'HANDLER_READ_KEY', 'HANDLER_READ_LAST', 'HANDLER_READ_NEXT',
                'HANDLER_READ_PREV', 'HANDLER_READ_RND', 'HANDLER_READ_RND_NEXT')""";

    private static final String QUESTIONS = """
            select cast(variable_value as integer) from information_schema.session_status
            where variable_name = 'QUESTIONS'""";

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

    /** Of a domain that is served already. */
    void addTo(ImportedAccount account) {
        inTransaction(() -> store.add(List.of(account)));
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
            long before = questionsSoFar();
            work.call();
            // The count includes the question that asks for it.
            return questionsSoFar() - before - 1;
        });
    }

    /** How many statements the ORM prepares for the work: the rows of a batch, which go out together, count as one. */
    long batches(Callable<?> work) {
        return inTransaction(() -> {
            sessions.getStatistics().clear();
            work.call();
            return sessions.getStatistics().getPrepareStatementCount();
        });
    }

    /** How many rows the database read for the work, in tables and indexes. */
    long rowsRead(Callable<?> work) {
        return inTransaction(() -> {
            long before = rowsReadSoFar();
            work.call();
            return rowsReadSoFar() - before;
        });
    }

    private long questionsSoFar() {
        return ((Number) entities.createNativeQuery(QUESTIONS).getSingleResult()).longValue();
    }

    private long rowsReadSoFar() {
        return ((Number) entities.createNativeQuery(ROWS_READ).getSingleResult()).longValue();
    }

    /** Within a transaction. */
    void execute(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }

    /** The first column of the result, as texts that the database made. */
    List<String> select(String sql) {
        return inTransaction(() -> entities.createNativeQuery(sql, String.class).getResultList());
    }

    /** A statement past the ports, in a transaction of its own. */
    void change(String sql) {
        inTransaction(() -> {
            entities.createNativeQuery(sql).executeUpdate();
        });
    }

    String selectOne(String sql) {
        return select(sql).getFirst();
    }
}
