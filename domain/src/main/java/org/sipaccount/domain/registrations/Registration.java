package org.sipaccount.domain.registrations;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sipaccount.domain.InvalidValue;

/**
 * A device that registered for the account (RFC 3261, section 10).
 *
 * @param contact where the device says it is
 * @param publicContact where it is seen from outside, when a NAT lies between
 * @param userAgent what the device calls itself, up to 255 characters
 * @param transport {@code udp}, {@code tcp}, {@code tls}, {@code ws} or {@code wss}
 */
public record Registration(
        HostPort contact, Optional<HostPort> publicContact, Instant expires, String userAgent, String transport) {

    public Registration {
        InvalidValue.bounded(userAgent, 255, "a user agent");
        if (!transport.matches("[a-zA-Z]{0,8}")) {
            throw new InvalidValue("a transport is one of udp, tcp, tls, ws, wss");
        }
    }

    public HostPort reachableAt() {
        return publicContact.orElse(contact);
    }

    /** How long it still holds; never negative. */
    public Duration timeLeft(Instant now) {
        Duration left = Duration.between(now, expires);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
