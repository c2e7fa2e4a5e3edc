package org.sipaccount.legacy.actions;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.sipaccount.application.registrations.ReadingRegistrations;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.registrations.Registration;
import org.sipaccount.legacy.wire.RequestParameters;

@Singleton
class GetDevices implements Action {

    private final ReadingRegistrations registrations;
    private final InstantSource clock;

    GetDevices(ReadingRegistrations registrations, InstantSource clock) {
        this.registrations = registrations;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "get_devices";
    }

    @Override
    public Answer handle(Account account, RequestParameters parameters) {
        Instant now = clock.instant();
        List<Device> devices = registrations.current(account).stream()
                .map(registration -> Device.of(registration, now))
                .toList();
        return Answer.read(devices.isEmpty() ? null : devices);
    }

    private record Device(String contact, String publicContact, long expires, String user_agent, String transport) {

        static Device of(Registration registration, Instant now) {
            return new Device(
                    registration.contact().toString(),
                    registration.reachableAt().toString(),
                    registration.timeLeft(now).toSeconds(),
                    registration.userAgent(),
                    registration.transport());
        }
    }
}
