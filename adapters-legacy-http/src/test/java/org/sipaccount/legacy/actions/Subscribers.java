package org.sipaccount.legacy.actions;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Billing;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.accounts.Language;
import org.sipaccount.domain.accounts.NoAnswerTimeout;
import org.sipaccount.domain.accounts.Owner;
import org.sipaccount.domain.accounts.PersonName;
import org.sipaccount.domain.accounts.PhoneNumber;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.numbers.SimpleNumberingPlan;

/** The accounts of the recorded answers, at their time. */
final class Subscribers {

    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2025-03-14T12:00:00Z"));
    static final Instant NOW = CLOCK.instant();
    static final Currency EUR = Currency.getInstance("EUR");

    static final Account ALICE = new Account(
            SipAddress.of("alice@example.com"),
            served(false),
            new PersonName("Zoë", "Ștefănescu 王"),
            Optional.of(new EmailAddress("zoe@example.org")),
            Optional.of(new PhoneNumber("0031201234567")),
            Optional.of(new PhoneNumber("+31612345678")),
            new Owner(Optional.of(42L), Optional.of(new PhoneNumber("+31600000042")), Optional.empty()),
            Optional.of(ZoneId.of("Europe/Amsterdam")),
            Optional.empty(),
            "amsterdam",
            "",
            new NoAnswerTimeout(Duration.ofSeconds(25)),
            Billing.PREPAID,
            Set.of());

    static final Account BOB = postpaid("bob", "Bob", "Jones", Optional.of(ZoneId.of("America/New_York")));
    static final Account NOWHERE = postpaid("nowhere", "", "", Optional.empty());

    private Subscribers() {}

    static ServedDomain served(boolean absoluteMailboxAddress) {
        return new ServedDomain(
                new DomainName("example.com"),
                EUR,
                new DomainName("vm.example.com"),
                absoluteMailboxAddress,
                true,
                SimpleNumberingPlan.DUTCH);
    }

    static Account aliceWithAbsoluteMailboxAddress() {
        return new Account(
                ALICE.address(),
                served(true),
                ALICE.name(),
                ALICE.email(),
                ALICE.callerId(),
                ALICE.mobileNumber(),
                ALICE.owner(),
                ALICE.zone(),
                ALICE.language(),
                ALICE.region(),
                ALICE.quickDial(),
                ALICE.noAnswerTimeout(),
                ALICE.billing(),
                ALICE.groups());
    }

    static Account speaking(Optional<Language> language) {
        return new Account(
                BOB.address(),
                BOB.servedBy(),
                BOB.name(),
                BOB.email(),
                BOB.callerId(),
                BOB.mobileNumber(),
                BOB.owner(),
                BOB.zone(),
                language,
                BOB.region(),
                BOB.quickDial(),
                BOB.noAnswerTimeout(),
                BOB.billing(),
                BOB.groups());
    }

    private static Account postpaid(String user, String first, String last, Optional<ZoneId> zone) {
        return new Account(
                SipAddress.of(user, "example.com"),
                served(false),
                new PersonName(first, last),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Owner.UNKNOWN,
                zone,
                Optional.empty(),
                "",
                "",
                NoAnswerTimeout.DEFAULT,
                Billing.POSTPAID,
                Set.of());
    }
}
