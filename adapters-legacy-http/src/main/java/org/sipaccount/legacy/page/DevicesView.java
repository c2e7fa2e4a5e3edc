package org.sipaccount.legacy.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Locale;
import org.sipaccount.application.registrations.ReadingRegistrations;
import org.sipaccount.domain.accounts.Account;

@Singleton
class DevicesView implements TabView {

    private final ReadingRegistrations registrations;
    private final InstantSource clock;

    DevicesView(ReadingRegistrations registrations, InstantSource clock) {
        this.registrations = registrations;
        this.clock = clock;
    }

    @Override
    public Tab tab() {
        return Tab.DEVICES;
    }

    @Override
    public TemplateInstance show(Account account, PageLayout page) {
        Formats formats = new Formats(page.messages());
        return Templates.devices(
                page,
                registrations.current(account).stream()
                        .map(device -> new Device(
                                device.userAgent().isEmpty() ? page.message("devices.unknown") : device.userAgent(),
                                device.reachableAt() + " " + device.transport().toUpperCase(Locale.ROOT),
                                formats.minutes(Math.ceilDiv(
                                        device.timeLeft(clock.instant()).toSeconds(), 60L))))
                        .toList());
    }

    public record Device(String name, String contact, String left) {}
}
