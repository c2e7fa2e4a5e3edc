package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sipaccount.persistence.Samples.ALICE;
import static org.sipaccount.persistence.Samples.BOB;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.accounts.Accounts;
import org.sipaccount.application.changes.ActorContext;
import org.sipaccount.application.changes.ChangeOptions;
import org.sipaccount.application.changes.MakingChanges;
import org.sipaccount.application.forwarding.ManagingForwarding;
import org.sipaccount.domain.accounts.ConcurrentChange;
import org.sipaccount.domain.accounts.NoAnswerTimeout;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.localstack.testing.MariaDbTestResource;

/** Whole use cases that meet others, or lose the database. */
@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class RetryTest {

    private static final String ENTRIES = "select count(*) from change_entry where username = '%s'";

    private final MakingChanges making;
    private final ManagingForwarding forwarding;
    private final Accounts accounts;
    private final ActorContext actorContext;
    private final Database database;
    private final HeardChanges heard;
    private final TransactionSynchronizationRegistry transactions;

    RetryTest(
            MakingChanges making,
            ManagingForwarding forwarding,
            Accounts accounts,
            ActorContext actorContext,
            Database database,
            HeardChanges heard,
            TransactionSynchronizationRegistry transactions) {
        this.making = making;
        this.forwarding = forwarding;
        this.accounts = accounts;
        this.actorContext = actorContext;
        this.database = database;
        this.heard = heard;
        this.transactions = transactions;
    }

    @BeforeEach
    void twoAccountsThatNeverChanged() {
        database.change("delete from change_entry");
        database.holdOnly(
                AccountBuilder.account(ALICE).build(),
                AccountBuilder.account(BOB).build());
        heard.forget();
    }

    @Test
    void runsTheOneAgainThatLosesADeadlock() throws Exception {
        CountDownLatch bothHaveOne = new CountDownLatch(2);

        atOnce(() -> changeBoth(ALICE, BOB, 41, bothHaveOne), () -> changeBoth(BOB, ALICE, 42, bothHaveOne));

        assertThat(Map.of(ALICE, entries(ALICE), BOB, entries(BOB))).isEqualTo(Map.of(ALICE, 2, BOB, 2));
        assertThat(heard.changes()).hasSize(4).doesNotHaveDuplicates();
        assertThat(timeout(ALICE)).isEqualTo(timeout(BOB));
    }

    @Test
    void runsAgainWhatTheDatabaseRefusesAtTheCommit() {
        AtomicInteger runs = new AtomicInteger();

        inRequest(() -> making.perform(ChangeOptions.PLAIN, () -> {
            change(ALICE, 41);
            if (runs.incrementAndGet() < 3) {
                failAtCommit(new SQLException("a conflict with another node", "40001", 1213));
            }
        }));

        assertThat(runs).hasValue(3);
        assertThat(entries(ALICE)).isEqualTo(1);
        assertThat(heard.changes()).hasSize(1);
    }

    @Test
    void refusesWhatMeetsOthersEachTime() {
        AtomicInteger runs = new AtomicInteger();

        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> inRequest(() -> making.perform(ChangeOptions.PLAIN, () -> {
                    runs.incrementAndGet();
                    change(ALICE, 41);
                    failAtCommit(new SQLException("a conflict with another node", "40001", 1213));
                })));

        assertThat(runs).hasValue(8);
        assertThat(entries(ALICE)).isZero();
        assertThat(heard.changes()).isEmpty();
    }

    @Test
    void runsNothingTwiceWhoseCommitMayHaveSucceeded() {
        AtomicInteger runs = new AtomicInteger();

        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> inRequest(() -> making.perform(ChangeOptions.PLAIN, () -> {
                    runs.incrementAndGet();
                    failAtCommit(new SQLNonTransientConnectionException("cut off", "08000"));
                })))
                .withCauseInstanceOf(SQLNonTransientConnectionException.class);

        assertThat(runs).hasValue(1);
    }

    @Test
    void runsAgainWhatLosesItsConnectionBeforeTheCommit() {
        AtomicInteger runs = new AtomicInteger();

        inRequest(() -> making.perform(ChangeOptions.PLAIN, () -> {
            if (runs.incrementAndGet() == 1) {
                throw new PersistenceException(new SQLNonTransientConnectionException("cut off", "08000"));
            }
            change(ALICE, 41);
        }));

        assertThat(entries(ALICE)).isEqualTo(1);
    }

    @Test
    void leavesARunInsideAnotherToTheOuterOne() {
        AtomicInteger outer = new AtomicInteger();
        AtomicInteger inner = new AtomicInteger();

        inRequest(() -> making.perform(ChangeOptions.PLAIN, () -> {
            outer.incrementAndGet();
            making.perform(ChangeOptions.PLAIN, () -> {
                if (inner.incrementAndGet() == 1) {
                    throw new ConcurrentChange();
                }
            });
        }));

        assertThat(List.of(outer.get(), inner.get())).containsExactly(2, 2);
    }

    @Test
    void runsAFaultOnce() {
        AtomicInteger runs = new AtomicInteger();

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> inRequest(() -> making.perform(ChangeOptions.PLAIN, () -> {
                    runs.incrementAndGet();
                    throw new IllegalStateException();
                })));

        assertThat(runs).hasValue(1);
    }

    private void changeBoth(SipAddress first, SipAddress second, int seconds, CountDownLatch bothHaveOne) {
        inRequest(() -> making.perform(ChangeOptions.PLAIN, () -> {
            change(first, seconds);
            bothHaveOne.countDown();
            await(bothHaveOne);
            change(second, seconds);
        }));
    }

    private void change(SipAddress account, int seconds) {
        forwarding.changeNoAnswerTimeout(
                accounts.find(account).orElseThrow(), new NoAnswerTimeout(Duration.ofSeconds(seconds)));
    }

    private void failAtCommit(SQLException failure) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                throw new PersistenceException(failure);
            }

            @Override
            public void afterCompletion(int status) {
                assertThat(status).isEqualTo(Status.STATUS_ROLLEDBACK);
            }
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void atOnce(Runnable... all) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Object>> tasks =
                    List.of(all).stream().map(Executors::callable).toList();
            for (Future<Object> done : threads.invokeAll(tasks)) {
                done.get();
            }
        }
    }

    private void inRequest(Runnable work) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            actorContext.as(Samples.SOMEBODY);
            work.run();
        } finally {
            request.terminate();
        }
    }

    private int entries(SipAddress account) {
        return Integer.parseInt(database.selectOne(ENTRIES.formatted(account.user())));
    }

    private Duration timeout(SipAddress account) {
        return accounts.find(account).orElseThrow().noAnswerTimeout().value();
    }
}
