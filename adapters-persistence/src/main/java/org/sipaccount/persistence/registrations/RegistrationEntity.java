package org.sipaccount.persistence.registrations;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.registrations.HostPort;
import org.sipaccount.domain.registrations.Registration;
import org.sipaccount.persistence.accounts.AccountEntity;
import org.sipaccount.persistence.accounts.OwnedRow;

@Entity
@Table(name = "registration")
public class RegistrationEntity extends OwnedRow {

    private String contactHost;
    private int contactPort;
    private @Nullable String publicHost;
    private @Nullable Integer publicPort;
    private Instant expiresAt;
    private String userAgent;
    private String transport;

    protected RegistrationEntity() {}

    private RegistrationEntity(AccountEntity account, Registration registration) {
        super(account);
        contactHost = registration.contact().host();
        contactPort = registration.contact().port();
        publicHost = registration.publicContact().map(HostPort::host).orElse(null);
        publicPort = registration.publicContact().map(HostPort::port).orElse(null);
        expiresAt = registration.expires();
        userAgent = registration.userAgent();
        transport = registration.transport();
    }

    public static RegistrationEntity of(AccountEntity account, Registration registration) {
        return new RegistrationEntity(account, registration);
    }

    Registration toDomain() {
        return new Registration(
                new HostPort(contactHost, contactPort), publicContact(), expiresAt, userAgent, transport);
    }

    private Optional<HostPort> publicContact() {
        return publicHost == null || publicPort == null
                ? Optional.empty()
                : Optional.of(new HostPort(publicHost, publicPort));
    }
}
