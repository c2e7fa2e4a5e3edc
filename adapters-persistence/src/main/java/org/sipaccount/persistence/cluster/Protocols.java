package org.sipaccount.persistence.cluster;

import java.net.InetAddress;
import javax.sql.DataSource;
import org.jgroups.protocols.FD_ALL3;
import org.jgroups.protocols.FD_SOCK2;
import org.jgroups.protocols.FRAG2;
import org.jgroups.protocols.JDBC_PING2;
import org.jgroups.protocols.MERGE3;
import org.jgroups.protocols.TCP;
import org.jgroups.protocols.UNICAST3;
import org.jgroups.protocols.VERIFY_SUSPECT2;
import org.jgroups.protocols.pbcast.GMS;
import org.jgroups.protocols.pbcast.NAKACK2;
import org.jgroups.protocols.pbcast.STABLE;
import org.jgroups.stack.Protocol;

/**
 * JGroups' stack for TCP, as it is shipped, but for discovery by the database and short limits: an instance that waits
 * for others that were killed starts alone after 6 s, and partitions that see each other again join within some 10 s. Without
 * flow control, since an announcement is tiny and never waits.
 */
final class Protocols {

    private static final int JOIN_ATTEMPTS = 3;
    private static final long JOIN_TIMEOUT_MS = 2000;
    private static final long SILENCE_MS = 12_000;
    private static final long HEARTBEAT_MS = 3000;
    private static final long MERGE_MIN_MS = 1000;
    private static final long MERGE_MAX_MS = 5000;

    private Protocols() {}

    static Protocol[] of(InetAddress address, int port, DataSource database) {
        return new Protocol[] {
            transport(address, port),
            discovery(database),
            new MERGE3().setMinInterval(MERGE_MIN_MS).setMaxInterval(MERGE_MAX_MS),
            new FD_SOCK2().setBindAddress(address).setOffset(1),
            new FD_ALL3().setTimeout(SILENCE_MS).setInterval(HEARTBEAT_MS),
            new VERIFY_SUSPECT2(),
            new NAKACK2().useMcastXmit(false),
            new UNICAST3(),
            new STABLE(),
            membership(),
            new FRAG2()
        };
    }

    private static Protocol transport(InetAddress address, int port) {
        TCP tcp = new TCP();
        tcp.setBindAddress(address).setBindPort(port).setPortRange(0);
        return tcp;
    }

    private static Protocol membership() {
        GMS membership = new GMS().setJoinTimeout(JOIN_TIMEOUT_MS).setMaxJoinAttempts(JOIN_ATTEMPTS);
        membership.printLocalAddress(false);
        return membership;
    }

    /** With the service's own connections: it needs no password. Flyway makes the table. */
    private static Protocol discovery(DataSource database) {
        JDBC_PING2 discovery = new JDBC_PING2()
                .setDataSource(database)
                .setInitializeSql(null)
                .setInsertSingleSql("insert into cluster_member values (?, ?, ?, ?, ?)")
                .setDeleteSingleSql("delete from cluster_member where address = ?")
                .setClearSql("delete from cluster_member where cluster = ?")
                .setSelectAllPingdataSql("select address, name, ip, coordinator from cluster_member where cluster = ?");
        discovery.removeAllDataOnViewChange(true).registerShutdownHook(false).writeDataOnFind(true);
        return discovery;
    }
}
