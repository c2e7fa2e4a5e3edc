package org.sipaccount.persistence.cluster;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.InetAddress;
import java.util.Optional;

/** How this instance meets the others. */
@ConfigMapping(prefix = "account-api.cluster")
interface ClusterConfig {

    /** Whether there are other instances on the same database. */
    @WithDefault("false")
    boolean enabled();

    /** Where the instances that belong together call themselves the same. */
    @WithDefault("sip-account-api")
    String name();

    /** The address that the other instances reach this one at; must be set where the cluster is enabled. */
    Optional<InetAddress> bindAddress();

    /** The TCP port for messages; failures of others are noticed on the next one. 0 for any free ports. */
    @WithDefault("7800")
    int bindPort();
}
