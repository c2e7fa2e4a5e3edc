package org.sipaccount.persistence.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.changes.SettingChanged;
import org.sipaccount.application.logins.NonceUse;
import org.sipaccount.application.logins.UsingNonces;
import org.sipaccount.application.watching.ReceivingAnnouncements;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.localstack.testing.MariaDbTestResource;

/** Instances in one process, which find each other by a real database. */
@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class ClusterTest {

    private static final SettingChanged CHANGE = new SettingChanged(SipAddress.of("alice@example.com"), 7);

    private final AgroalDataSource database;
    private final List<Instance> instances = new ArrayList<>();

    ClusterTest(AgroalDataSource database) {
        this.database = database;
    }

    @AfterEach
    void leave() {
        instances.reversed().forEach(Instance::close);
    }

    @Test
    void tellsTheOthersAndNotItself() throws Exception {
        Ear here = new Ear();
        Ear there = new Ear();
        Instance one = join(here);
        Instance two = join(there);

        one.announce(CHANGE);
        two.announce(new SettingChanged(CHANGE.account(), 8));

        assertThat(there.next()).isEqualTo(CHANGE);
        assertThat(here.next().number()).isEqualTo(8);
        assertThat(here.heardNothing()).isTrue();
    }

    @Test
    void catchesUpWhenAnotherComesAndWhenItGoes() throws Exception {
        Ear ear = new Ear();
        Instance one = join(ear);
        ear.awaitCatchUp();

        Instance two = join(new Ear());
        ear.awaitCatchUp();
        assertThat(one.members()).isEqualTo(2);

        two.close();
        ear.awaitCatchUp();
        assertThat(one.members()).isEqualTo(1);
    }

    @Test
    void tellsOneThatCameLater() throws Exception {
        Instance one = join(new Ear());
        one.announce(CHANGE);
        Ear late = new Ear();
        join(late);

        one.announce(new SettingChanged(CHANGE.account(), 8));

        assertThat(late.next().number()).isEqualTo(8);
    }

    @Test
    void asksTheInstanceThatMadeANonceWhetherItWasUsed() {
        Instance one = join("one", new Ear(), database, new Uses());
        Instance two = join("two", new Ear(), database, new Uses());
        NonceUse use = new NonceUse("one", "one123", Instant.parse("2025-03-14T12:00:00Z"), 0xFFFFFFFFL);

        assertThat(two.useAtOwner(use)).contains(true);
        assertThat(two.useAtOwner(use)).contains(false);
        assertThat(one.useAtOwner(new NonceUse("three", "three1", use.expires(), 1)))
                .isEmpty();
    }

    @Test
    void beginsAloneWithoutDatabaseAndFindsTheOthersAsSoonAsItIsBack() throws Exception {
        Ear here = new Ear();
        Ear there = new Ear();
        AtomicBoolean down = new AtomicBoolean(true);
        Instance one = join(here);
        here.awaitCatchUp();
        Instance two = join(there, outages(down));
        assertThat(two.members()).isEqualTo(1);

        down.set(false);
        here.awaitCatchUp();

        one.announce(CHANGE);
        assertThat(there.next()).isEqualTo(CHANGE);
    }

    @Test
    void startsNotAtAPortThatIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(ConfigurationException.class)
                    .isThrownBy(() -> Instance.join(
                            "test",
                            new Instance.Address("late", InetAddress.getLoopbackAddress(), taken.getLocalPort()),
                            database,
                            new Ear(),
                            new Uses(),
                            Runnable::run))
                    .withMessageContaining("cannot join the cluster at")
                    .withMessageContaining(Integer.toString(taken.getLocalPort()));
        }
    }

    private Instance join(ReceivingAnnouncements ear) {
        return join(ear, database);
    }

    private Instance join(ReceivingAnnouncements ear, DataSource source) {
        return join("one of them", ear, source, new Uses());
    }

    private Instance join(String name, ReceivingAnnouncements ear, DataSource source, UsingNonces nonces) {
        Instance instance = Instance.join(
                "test",
                new Instance.Address(name, InetAddress.getLoopbackAddress(), 0),
                source,
                ear,
                nonces,
                Runnable::run);
        instances.add(instance);
        return instance;
    }

    private DataSource outages(AtomicBoolean down) {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (down.get()) {
                        throw new SQLTransientConnectionException("down");
                    }
                    return database.getConnection();
                });
    }
}
