package org.sipaccount.persistence.cluster;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import javax.sql.DataSource;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.changes.SettingChanged;
import org.sipaccount.application.watching.Announcements;
import org.sipaccount.application.watching.ReceivingAnnouncements;

/** Member of the cluster from the start to the end of the service, where it is enabled; else nobody is told. */
@ApplicationScoped
class JGroupsAnnouncements implements Announcements {

    private final ClusterConfig config;
    private final DataSource database;
    private final ReceivingAnnouncements hearing;
    private final ManagedExecutor executor;
    private volatile @Nullable Instance instance;

    JGroupsAnnouncements(
            ClusterConfig config, DataSource database, ReceivingAnnouncements hearing, ManagedExecutor executor) {
        this.config = config;
        this.database = database;
        this.hearing = hearing;
        this.executor = executor;
    }

    void join(@Observes StartupEvent started) {
        if (config.enabled()) {
            instance = Instance.join(config.name(), address(), config.bindPort(), database, hearing, executor);
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

    private InetAddress address() {
        return config.bindAddress()
                .orElseThrow(() -> new IllegalStateException(
                        "account-api.cluster.bind-address must say where the other instances reach this one"));
    }
}
