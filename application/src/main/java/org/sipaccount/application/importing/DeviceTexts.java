package org.sipaccount.application.importing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sipaccount.application.importing.AccountDocument.DeviceEntry;
import org.sipaccount.domain.registrations.HostPort;
import org.sipaccount.domain.registrations.Registration;

/** The devices of an account, whose registrations end a time after the document was written. */
record DeviceTexts(Instant writtenAt) {

    Optional<Registration> read(DocumentPath path, DeviceEntry entry) {
        Optional<String> host = path.at("address").required(entry.address(), text -> text);
        Optional<Integer> port = path.at("port").required(entry.port(), Texts.whole(1, 65535));
        Optional<String> publicHost = path.at("public_address").optional(entry.publicAddress(), text -> text);
        Optional<Integer> publicPort =
                publicHost.flatMap(seen -> path.at("public_port").required(entry.publicPort(), Texts.whole(1, 65535)));
        Optional<Duration> left = path.at("expires").required(entry.expires(), Texts::seconds);
        if (host.isEmpty() || port.isEmpty() || left.isEmpty()) {
            return Optional.empty();
        }
        return path.whole(() -> new Registration(
                new HostPort(host.get(), port.get()),
                publicPort.map(seen -> new HostPort(publicHost.orElseThrow(), seen)),
                writtenAt.plus(left.get()),
                Texts.orEmpty(entry.userAgent()),
                Texts.orEmpty(entry.transport())));
    }
}
