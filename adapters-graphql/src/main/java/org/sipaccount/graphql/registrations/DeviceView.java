package org.sipaccount.graphql.registrations;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.registrations.HostPort;
import org.sipaccount.domain.registrations.Registration;
import org.sipaccount.graphql.scalars.InstantText;

@Type("Device")
@Description("A device that told the proxy where it is (RFC 3261, section 10).")
public record DeviceView(
        @NonNull @Description("What the device calls itself; empty where it does not, at most 255 characters.")
        String userAgent,

        @NonNull @Description("Where the device says it is, host:port with an IPv6 address in brackets.")
        String contact,

        @Description("Where it is seen from outside, host:port; null where no NAT lies between.") @Nullable
        String publicContact,

        @NonNull @Description("udp, tcp, tls, ws or wss; empty where unknown.")
        String transport,

        @NonNull @Description("When the registration ends unless the device renews it.")
        InstantText expiresAt) {

    static DeviceView of(Registration registration) {
        return new DeviceView(
                registration.userAgent(),
                registration.contact().toString(),
                registration.publicContact().map(HostPort::toString).orElse(null),
                registration.transport(),
                InstantText.of(registration.expires()));
    }
}
