package org.sipaccount.legacy.digest;

import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What limits know a sender by: an IPv4 address, or the /64 of an IPv6 one, since that is what one gets. */
public final class SourceAddress {

    private static final int NETWORK_BYTES = 8;

    private SourceAddress() {}

    public static String of(@Nullable SocketAddress remote) {
        return of(ip(remote));
    }

    /** The whole address, for records of who did something; empty where there is none. */
    public static String ip(@Nullable SocketAddress remote) {
        String host = remote == null ? null : remote.hostAddress();
        return host == null ? "" : host;
    }

    static String of(String host) {
        try {
            return InetAddress.ofLiteral(host) instanceof Inet6Address v6
                    ? HexFormat.of().formatHex(v6.getAddress(), 0, NETWORK_BYTES)
                    : host;
        } catch (IllegalArgumentException notALiteral) {
            return host;
        }
    }
}
