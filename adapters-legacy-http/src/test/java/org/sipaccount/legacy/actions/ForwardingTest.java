package org.sipaccount.legacy.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sipaccount.legacy.actions.Recorded.ask;
import static org.sipaccount.legacy.actions.Subscribers.ALICE;
import static org.sipaccount.legacy.actions.Subscribers.BOB;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sipaccount.domain.forwarding.Forwarding;
import org.sipaccount.domain.forwarding.ForwardingCondition;
import org.sipaccount.domain.forwarding.ForwardingSetting;
import org.sipaccount.domain.forwarding.ForwardingTarget;
import org.sipaccount.domain.forwarding.MobileNumberMissing;
import org.sipaccount.domain.forwarding.NotAnAddress;
import org.sipaccount.domain.forwarding.SipUri;
import org.sipaccount.domain.voicemail.VoiceMailbox;

class ForwardingTest {

    private final FakeForwarding alices = new FakeForwarding(Map.of(
            ForwardingCondition.NOT_LOGGED_IN,
            ForwardingTarget.MAILBOX,
            ForwardingCondition.BUSY,
            new ForwardingTarget.Address(SipUri.of("sip:bob@example.com")),
            ForwardingCondition.NO_REPLY,
            new ForwardingTarget.Address(SipUri.of("sip:0031612345678@example.com")),
            ForwardingCondition.UNAVAILABLE,
            ForwardingTarget.MAILBOX));
    private final FakeForwarding none = new FakeForwarding(Map.of());

    private static GetCallForwarding get(FakeForwarding forwarding) {
        return new GetCallForwarding(forwarding, SingleAccountPorts.voicemail(() -> {
            throw new AssertionError("the mailbox is not needed");
        }));
    }

    @Test
    void readsAllConditions() {
        assertThat(ask(get(alices), ALICE)).isEqualTo(Recorded.answer("get_call_forwarding.json"));
        assertThat(ask(get(none), BOB)).isEqualTo(Recorded.answer("get_call_forwarding-bob_empty_postpaid.json"));
    }

    @Test
    void showsTheMailboxAddressWhereTheDomainWantsIt() {
        var box = new VoiceMailbox("1000042", "4242", "", Optional.empty(), "", VoiceMailbox.Delivery.MAIL_ONLY);
        var action = new GetCallForwarding(alices, SingleAccountPorts.voicemail(() -> Optional.of(box)));
        assertThat(ask(action, Subscribers.aliceWithAbsoluteMailboxAddress()))
                .contains("\"FNOL\":\"1000042@vm.example.com\"");
    }

    @Test
    void namesTheMobileWhoseNumberIsGone() {
        none.stored = Forwarding.to(Map.of(ForwardingCondition.BUSY, ForwardingTarget.OWN_MOBILE));
        assertThat(ask(get(none), BOB)).contains("\"FBUS\":\"<mobile-number>\"");
    }

    @ParameterizedTest
    @CsvSource({
        "FUNC_00_number,FUNC=0031201234567",
        "FUNC_bare_address,FUNC=desk%40example.net",
        "FUNC_bare_user,FUNC=desk",
        "FUNC_plus_number,FUNC=%2B31201234567",
        "FUNC_plus_number_other_domain,FUNC=%2B31201234567%40gw.example.net",
        "FUNC_sip_uri,FUNC=sip%3Adesk%40example.net",
        "FUNC_sips,FUNC=sips%3Adesk%40example.net",
        "FUNC_voicemail,FUNC=%3Cvoice-mailbox%3E",
        "clear_all,FUNC=&FNOL=&FBUS=&FNOA=&FUNV=",
        "lowercase_key,func=desk",
        "no_params,''"
    })
    void setsWhatIsGiven(String recorded, String query) {
        assertThat(ask(new SetCallForwarding(none), ALICE, query))
                .isEqualTo(Recorded.answer("set_call_forwarding-" + recorded + ".set.json"));
        assertThat(ask(get(none), ALICE)).isEqualTo(Recorded.answer("set_call_forwarding-" + recorded + ".get.json"));
    }

    @Test
    void setsTheMobileAndLeavesTheOthers() {
        assertThat(ask(new SetCallForwarding(alices), ALICE, "FUNC=%3Cmobile-number%3E"))
                .isEqualTo(Recorded.answer("set_call_forwarding-FUNC_mobile.set.json"));
        assertThat(ask(get(alices), ALICE)).isEqualTo(Recorded.answer("set_call_forwarding-FUNC_mobile.get.json"));
    }

    @Test
    void storesNothingWhereOneTargetIsRefused() {
        var action = new SetCallForwarding(none);
        assertThatThrownBy(() -> ask(action, ALICE, "FUNC=desk&FUNV=%3Cscript%3E"))
                .isInstanceOf(NotAnAddress.class);
        assertThatThrownBy(() -> ask(action, BOB, "FUNC=desk&FUNV=%3Cmobile-number%3E"))
                .isInstanceOf(MobileNumberMissing.class);
        assertThat(none.stored).isEqualTo(Forwarding.NONE);
    }

    @Test
    void showsNoTargetThatIsSwitchedOff() {
        none.stored = switchedOff();

        assertThat(ask(get(none), BOB)).contains("\"FBUS\":null");
    }

    @Test
    void switchesOnWhatItSets() {
        none.stored = switchedOff();

        ask(new SetCallForwarding(none), ALICE, "FBUS=%3Cvoice-mailbox%3E");

        assertThat(none.stored).isEqualTo(Forwarding.to(Map.of(ForwardingCondition.BUSY, ForwardingTarget.MAILBOX)));
    }

    @Test
    void takesAwayWhatIsSwitchedOff() {
        none.stored = switchedOff();

        ask(new SetCallForwarding(none), ALICE, "FBUS=");

        assertThat(none.stored).isEqualTo(Forwarding.NONE);
    }

    private static Forwarding switchedOff() {
        return new Forwarding(Map.of(ForwardingCondition.BUSY, new ForwardingSetting(ForwardingTarget.MAILBOX, false)));
    }

    @Test
    void endsTheTextWithABlank() {
        assertThat(ask(new SetCallForwarding(none), ALICE, "FBUS=&FUNC=desk"))
                .isEqualTo(
                        "{\"success\":true,\"error_message\":\"Changed diversions FUNC=sip:desk@example.com FBUS= \"}");
    }
}
