package org.sipaccount.domain.registrations;

import org.sipaccount.domain.InvalidValue;

/** An IP address or host name, and a port from 1 to 65535. */
public record HostPort(String host, int port) {

    public HostPort {
        InvalidValue.bounded(host, 255, "a host");
        if (host.isBlank() || port < 1 || port > 65535) {
            throw new InvalidValue("a contact has a host and a port from 1 to 65535");
        }
    }

    /** {@code host:port}, with an IPv6 address in brackets (RFC 3986). */
    @Override
    public String toString() {
        boolean bare6 = host.contains(":") && !host.startsWith("[");
        return (bare6 ? "[" + host + "]" : host) + ":" + port;
    }
}
