package org.sipaccount.legacy.actions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.sipaccount.application.numbers.ReadingNumbers;
import org.sipaccount.application.registrations.ReadingRegistrations;
import org.sipaccount.application.voicemail.ReadingVoicemail;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.numbers.E164Number;
import org.sipaccount.domain.registrations.Registration;
import org.sipaccount.domain.voicemail.VoiceMailbox;

/** Reads of one account, whichever is asked for; actions never ask for several at once. */
final class SingleAccountPorts {

    private SingleAccountPorts() {}

    static ReadingVoicemail voicemail(Supplier<Optional<VoiceMailbox>> mailbox) {
        return new ReadingVoicemail() {
            @Override
            public Optional<VoiceMailbox> mailbox(Account account) {
                return mailbox.get();
            }

            @Override
            public Map<SipAddress, Optional<VoiceMailbox>> mailboxes(Collection<SipAddress> accounts) {
                throw severalAtOnce();
            }
        };
    }

    static ReadingNumbers numbers(E164Number... numbers) {
        return new ReadingNumbers() {
            @Override
            public List<E164Number> list(Account account) {
                return List.of(numbers);
            }

            @Override
            public Map<SipAddress, List<E164Number>> list(Collection<SipAddress> accounts) {
                throw severalAtOnce();
            }
        };
    }

    static ReadingRegistrations registrations(List<Registration> registrations) {
        return new ReadingRegistrations() {
            @Override
            public List<Registration> current(Account account) {
                return registrations;
            }

            @Override
            public Map<SipAddress, List<Registration>> current(Collection<SipAddress> accounts) {
                throw severalAtOnce();
            }
        };
    }

    static AssertionError severalAtOnce() {
        return new AssertionError("an action reads one account");
    }
}
