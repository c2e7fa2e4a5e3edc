package org.sipaccount.application.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.sipaccount.domain.forwarding.ForwardingTarget.MAILBOX;
import static org.sipaccount.domain.forwarding.ForwardingTarget.OWN_MOBILE;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.application.changes.TestChanges;
import org.sipaccount.application.importing.AccountDocument.AcceptRulesEntry;
import org.sipaccount.application.importing.AccountDocument.CallEntry;
import org.sipaccount.application.importing.AccountDocument.DeviceEntry;
import org.sipaccount.application.importing.AccountDocument.Engine;
import org.sipaccount.application.importing.AccountDocument.LedgerLine;
import org.sipaccount.application.importing.AccountDocument.MailboxEntry;
import org.sipaccount.application.importing.AccountDocument.MailboxOptions;
import org.sipaccount.application.importing.AccountDocument.RuleEntry;
import org.sipaccount.application.importing.AccountDocument.TemporaryEntry;
import org.sipaccount.application.testing.InMemoryForwardingHops;
import org.sipaccount.application.testing.InMemoryForwardings;
import org.sipaccount.application.testing.SimpleNumberingPlans;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.accounts.NoAnswerTimeout;
import org.sipaccount.domain.accounts.PhoneNumber;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.domain.calls.CallRecord;
import org.sipaccount.domain.forwarding.ForwardingCondition;
import org.sipaccount.domain.forwarding.ForwardingTarget.Address;
import org.sipaccount.domain.forwarding.SipUri;
import org.sipaccount.domain.numbers.SimpleNumberingPlan;
import org.sipaccount.domain.rules.AcceptRules;
import org.sipaccount.domain.rules.Callers;
import org.sipaccount.domain.rules.DayMask;
import org.sipaccount.domain.rules.TemporaryRule;
import org.sipaccount.domain.rules.WeeklyRule;
import org.sipaccount.domain.voicemail.VoiceMailbox.Delivery;

/** What the texts of a document mean. */
class ImportedSettingsTest {

    private static final Instant NOW = Instant.parse("2025-03-14T12:00:00Z");
    private static final List<@Nullable String> EVERYBODY = List.of("everybody");

    private final InMemoryAccountStore store = new InMemoryAccountStore();

    private ImportOutcome outcome(@Nullable Engine engine, AccountEntries alice) {
        return new ImportAccounts(
                        store,
                        new InMemoryForwardingHops(new InMemoryForwardings()),
                        new SimpleNumberingPlans(),
                        TestChanges.of().changes(),
                        InstantSource.fixed(Instant.EPOCH))
                .add(AccountEntries.document(engine, alice));
    }

    private ImportedAccount imported(AccountEntries alice) {
        assertThat(outcome(null, alice)).isInstanceOf(ImportOutcome.Imported.class);
        return store.accounts().getFirst();
    }

    private List<String> faults(AccountEntries alice) {
        return assertThat(outcome(null, alice))
                .asInstanceOf(type(ImportOutcome.Refused.class))
                .actual()
                .faults()
                .stream()
                .map(fault -> fault.field() + ": " + fault.message())
                .toList();
    }

    private static AccountEntries alice() {
        return AccountEntries.of("alice");
    }

    @ParameterizedTest
    @CsvSource({"&euro;, EUR", "€, EUR", "$, USD", "£, GBP", "CHF, CHF", ", EUR"})
    void readsTheCurrencyOfTheServer(@Nullable String text, String code) {
        outcome(new Engine("1", text, null, null, null), alice());
        DomainName name = DomainName.of("example.com");
        assertThat(store.domains())
                .containsExactly(new ServedDomain(
                        name,
                        Currency.getInstance(code),
                        DomainName.of("vm.example.com"),
                        false,
                        true,
                        SimpleNumberingPlan.INTERNATIONAL));
    }

    @Test
    void readsAnAbsentMemberAsNone() {
        ImportedAccount account = imported(alice().with("email", "").with("prepaid", "false"));
        assertThat(account.account().email()).isEmpty();
        assertThat(account.account().noAnswerTimeout()).isEqualTo(NoAnswerTimeout.DEFAULT);
        assertThat(account.prepaid()).isEmpty();
        assertThat(account.mailbox()).isEmpty();
    }

    @Test
    void keepsTheMobileNumberApartFromTheOtherProperties() {
        ImportedAccount account = imported(alice().property("mobile_number", "+31612345678")
                .property("FUNC_lastOther", "reception@example.net")
                .property("ip", null));
        assertThat(account.account().mobileNumber()).contains(new PhoneNumber("+31612345678"));
        assertThat(account.provisioning().properties()).isEqualTo(Map.of("FUNC_lastOther", "reception@example.net"));
    }

    @Test
    void dropsEmptyGroups() {
        assertThat(imported(alice().groups(Arrays.asList("prepaid", "", null)))
                        .account()
                        .groups())
                .containsExactly(new Group("prepaid"));
    }

    @Test
    void givesAPrepaidAccountWithoutBalanceAnEmptyOne() {
        assertThat(imported(alice().with("prepaid", "true"))
                        .prepaid()
                        .orElseThrow()
                        .balance())
                .isEqualTo(Money.zero(Currency.getInstance("EUR")));
    }

    @Test
    void readsDiversions() {
        assertThat(imported(alice().diversion("FUNC", null)
                                .diversion("FNOL", "voice-mailbox")
                                .diversion("FBUS", "<mobile-number>")
                                .diversion("FNOA", "sip:sips:desk@example.net")
                                .diversion("FUNV", "bob@example.com"))
                        .forwarding()
                        .targets())
                .isEqualTo(Map.of(
                        ForwardingCondition.NOT_LOGGED_IN,
                        MAILBOX,
                        ForwardingCondition.BUSY,
                        OWN_MOBILE,
                        ForwardingCondition.NO_REPLY,
                        new Address(SipUri.of("sips:desk@example.net")),
                        ForwardingCondition.UNAVAILABLE,
                        new Address(SipUri.of("sip:bob@example.com"))));
    }

    @Test
    void refusesDiversionsOfAnotherForm() {
        assertThat(faults(alice().diversion("FUNC", "<script>").diversion("FALL", "desk@example.net")))
                .containsExactly(
                        "diversions.FALL: a condition is one of FUNC, FNOL, FBUS, FNOA, FUNV",
                        "diversions.FUNC: a SIP URI has the form sip:user@host, with a dot in the host");
    }

    @Test
    void readsAcceptRules() {
        var rules = new AcceptRulesEntry(
                List.of(
                        new RuleEntry("31", "09:00", "17:30", EVERYBODY),
                        new RuleEntry("127", "00:00", "00:00", EVERYBODY)),
                new TemporaryEntry(List.of("nobody"), "30"));
        assertThat(imported(alice().rules(rules)).acceptRules())
                .isEqualTo(new AcceptRules(
                        List.of(new WeeklyRule(
                                DayMask.WEEKDAYS, LocalTime.of(9, 0), LocalTime.of(17, 30), Callers.EVERYBODY)),
                        Optional.of(new TemporaryRule(
                                Callers.NOBODY, Optional.of(Instant.parse("2025-03-14T12:30:00Z"))))));
    }

    @Test
    void readsATemporaryRuleForEverybodyWithoutEndAsNone() {
        var rules = new AcceptRulesEntry(null, new TemporaryEntry(EVERYBODY, "0"));
        assertThat(imported(alice().rules(rules)).acceptRules()).isEqualTo(AcceptRules.NONE);
    }

    @Test
    void saysWhichAcceptRuleHasAFault() {
        var rules = new AcceptRulesEntry(
                List.of(
                        new RuleEntry("31", "09:00", "17:30", EVERYBODY),
                        new RuleEntry("128", "9:00", null, EVERYBODY)),
                null);
        assertThat(faults(alice().rules(rules)))
                .containsExactly(
                        "accept_rules.persistent[1].days: a whole number from 1 to 127 is expected",
                        "accept_rules.persistent[1].start: a time of day HH:MM is expected",
                        "accept_rules.persistent[1].stop: is missing");
    }

    @Test
    void countsTheTimeOfARegistrationFromTheDocumentsNow() {
        var device = new DeviceEntry("192.168.1.20", "5060", null, null, "512", "Blink", "tls");
        assertThat(imported(alice().devices(device)).registrations().getFirst().expires())
                .isEqualTo(NOW.plusSeconds(512));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bob@example.com",
                "sip:bob@example.com",
                "SIPS:bob@example.com",
                "<sip:bob@example.com>",
                "\"Bob\" <sip:bob@example.com;user=phone>;tag=1",
                "sip:bob@example.com;transport=tcp"
            })
    void readsTheBareAddressOfTheOtherSide(String recorded) {
        assertThat(imported(alice().calls(call(recorded))).calls().getFirst().remoteParty())
                .isEqualTo("bob@example.com");
    }

    @Test
    void readsACallInProgress() {
        CallRecord call =
                imported(alice().calls(call("sip:bob@example.com"))).calls().getFirst();
        assertThat(call.remoteParty()).isEqualTo("bob@example.com");
        assertThat(call.displayName()).isEqualTo("Bob Jones");
        assertThat(call.start()).isEqualTo("2025-03-14T11:00:00Z");
        assertThat(call.stop()).isEmpty();
        assertThat(call.status()).isEqualTo(OptionalInt.empty());
        assertThat(call.price()).isZero();
        assertThat(call.media()).containsExactly("audio", "chat");
    }

    private static CallEntry call(String remoteUri) {
        return new CallEntry(
                "received",
                remoteUri,
                "\"Bob Jones\" <sip:bob@example.com>",
                "1741950000",
                null,
                "0",
                "",
                null,
                "c1@192.0.2.33",
                "f",
                "",
                "192.0.2.10",
                "audio, chat");
    }

    @Test
    void readsLedgerDatesAsUtcAndTheirNumbersOnce() {
        var line = new LedgerLine(
                "905", "Debit balance", "10", "44", "p1", "Session", "-0.3251", "16.5749", "2025-03-14 11:30:12");
        assertThat(imported(alice().ledger(line)).ledger().getFirst().date()).isEqualTo("2025-03-14T11:30:12Z");
        assertThat(faults(alice().ledger(line, line)))
                .containsExactly("balance_history[1].id: is in the history already");
    }

    @ParameterizedTest
    @CsvSource({"true, MAIL_ONLY", "1, MAIL_ONLY", "0, MAIL_AND_KEEP", ", MAIL_AND_KEEP"})
    void readsWhatHappensToMessages(@Nullable String delete, Delivery delivery) {
        var mailbox = new MailboxEntry("1000042", "4242", "Zoë", null, null, new MailboxOptions(delete));
        assertThat(imported(alice().mailbox(mailbox)).mailbox().orElseThrow().delivery())
                .isEqualTo(delivery);
    }

    @ParameterizedTest
    @CsvSource({
        "tel:+31612345678, sip:+31612345678@example.com",
        "sip:tel:+31-6-12345678@example.com, sip:+31612345678@example.com",
        "+31 6 12345678, sip:+31612345678@example.com",
        "sip:0031612345678@example.com, sip:0031612345678@example.com"
    })
    void readsADiversionToANumberInAnySpelling(String text, String uri) {
        assertThat(imported(alice().diversion("FBUS", text)).forwarding().target(ForwardingCondition.BUSY))
                .get()
                .hasToString(uri);
    }
}
