package org.sipaccount.persistence.cluster;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.changes.SettingChanged;
import org.sipaccount.application.logins.Instances;
import org.sipaccount.application.logins.NonceUse;
import org.sipaccount.application.logins.UsingNonces;
import org.sipaccount.application.watching.Announcements;
import org.sipaccount.application.watching.ReceivingAnnouncements;

/** Member of the cluster from the start to the end of the service, where it is enabled; else nobody is told. */
@ApplicationScoped
class JGroupsAnnouncements implements Announcements, Instances {

    private final String name = HexFormat.of().toHexDigits(new SecureRandom().nextInt());

    private final ClusterConfig config;
    private final DataSource database;
    private final ReceivingAnnouncements hearing;
    private final UsingNonces nonces;
    private final ManagedExecutor executor;
    private volatile @Nullable Instance instance;

    JGroupsAnnouncements(
            ClusterConfig config,
            DataSource database,
            ReceivingAnnouncements hearing,
            UsingNonces nonces,
            ManagedExecutor executor) {
        this.config = config;
        this.database = database;
        this.hearing = hearing;
        this.nonces = nonces;
        this.executor = executor;
    }

    void join(@Observes StartupEvent started) {
        if (config.enabled()) {
            instance = Instance.join(
                    config.name(),
                    new Instance.Address(name, address(), config.bindPort()),
                    database,
                    hearing,
                    nonces,
                    executor);
        }
    }

    void leave(@Observes ShutdownEvent ending) {
        Instance member = instance;
        if (member != null) {
            member.close();
        }
    }

    @Override
    public void announce(SettingChanged change) {
        Instance member = instance;
        if (member != null) {
            member.announce(change);
        }
    }

    @Override
    public String here() {
        return name;
    }

    @Override
    public Optional<Boolean> useAtOwner(NonceUse use) {
        return Optional.ofNullable(instance).flatMap(member -> member.useAtOwner(use));
    }

    private InetAddress address() {
        return config.bindAddress()
                .orElseThrow(() -> new ConfigurationException(
                        "account-api.cluster.bind-address must say where the other instances reach this one"));
    }
}
