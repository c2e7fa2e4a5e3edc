package org.sipaccount.legacy.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.legacy.actions.Recorded.ask;
import static org.sipaccount.legacy.actions.Subscribers.ALICE;
import static org.sipaccount.legacy.actions.Subscribers.BOB;
import static org.sipaccount.legacy.actions.Subscribers.CLOCK;
import static org.sipaccount.legacy.actions.Subscribers.NOW;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sipaccount.domain.numbers.E164Number;
import org.sipaccount.domain.registrations.HostPort;
import org.sipaccount.domain.registrations.Registration;

/** Aliases, numbers and devices. */
class ListsTest {

    private static final List<Registration> DEVICES = List.of(
            new Registration(
                    new HostPort("192.168.1.20", 5060),
                    Optional.of(new HostPort("203.0.113.7", 40512)),
                    NOW.plusSeconds(512),
                    "Blink Pro 7.1.3 (MacOSX)",
                    "tls"),
            new Registration(
                    new HostPort("203.0.113.99", 5061),
                    Optional.empty(),
                    NOW.plusSeconds(3599),
                    "CaféPhone/2.0 \"beta\" <x>",
                    "udp"));

    @Test
    void listsAliases() {
        var aliases = new FakeAliases("31208005160@example.com", "zoe@example.com", "zoe.stefanescu@example.net");
        assertThat(ask(new GetAliases(aliases), ALICE)).isEqualTo(Recorded.answer("get_aliases.json"));
        assertThat(ask(new GetAliases(new FakeAliases()), BOB)).isEqualTo("[]");
    }

    @Test
    void listsNumbers() {
        var action =
                new GetEnum(SingleAccountPorts.numbers(new E164Number("31208005160"), new E164Number("31208005161")));
        assertThat(ask(action, ALICE)).isEqualTo(Recorded.answer("get_enum.json"));
        assertThat(ask(new GetEnum(SingleAccountPorts.numbers()), BOB)).isEqualTo("[]");
    }

    @Test
    void listsDevices() {
        assertThat(ask(new GetDevices(SingleAccountPorts.registrations(DEVICES), CLOCK), ALICE))
                .isEqualTo(Recorded.answer("get_devices.json"));
    }

    @Test
    void answersNullWhereThereIsNoDevice() {
        assertThat(ask(new GetDevices(SingleAccountPorts.registrations(List.of()), CLOCK), BOB))
                .isEqualTo(Recorded.answer("get_devices-bob_empty_postpaid.json"));
    }
}
