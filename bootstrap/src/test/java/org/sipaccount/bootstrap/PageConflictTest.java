package org.sipaccount.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sipaccount.application.accounts.OpeningAccounts;
import org.sipaccount.application.changes.ActorContext;
import org.sipaccount.application.forwarding.ForwardingChange;
import org.sipaccount.application.forwarding.ManagingForwarding;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.changes.Actor;
import org.sipaccount.domain.changes.Face;
import org.sipaccount.domain.forwarding.ForwardingCondition;
import org.sipaccount.domain.forwarding.ForwardingEdit;
import org.sipaccount.domain.forwarding.ForwardingTarget;

/** A page that was opened before somebody else changed the account, and is sent afterwards. */
@QuarkusTest
@TestProfile(LocalMode.class)
class PageConflictTest {

    private static final DemoAccount ERIN = DemoAccount.ERIN;

    @Inject
    OpeningAccounts accounts;

    @Inject
    ManagingForwarding forwardings;

    @Inject
    ActorContext actorContext;

    @BeforeEach
    void seed() {
        DemoAccount.seed();
    }

    private static PageForm forwarding() {
        return PageForm.open(ERIN, "diversions", "forwarding");
    }

    private static PageForm weekly() {
        return PageForm.open(ERIN, "accept", "weekly_rules");
    }

    private static void forward(String parameters) {
        assertThat(ERIN.ask("set_call_forwarding&" + parameters)).contains("\"success\":true");
    }

    private static Matcher<String> changedElsewhere(String field, String now) {
        return allOf(
                containsString("id=\"" + field + "-fault\">Changed elsewhere meanwhile, to: " + now),
                containsString(
                        "role=\"alert\" tabindex=\"-1\">Nothing has been changed. What is marked below was changed elsewhere"),
                containsString("aria-describedby=\"" + field + "-fault\" aria-invalid=\"true\" autofocus"));
    }

    @Test
    void keepsTheForwardingsThatSomebodyElseChangedMeanwhile() {
        forward("FNOA=old@example.net&FUNV=gone@example.net");
        PageForm form = forwarding();
        forward("FUNC=new@example.net&FNOA=newer@example.net&FUNV=");

        form.with("busy", "other").with("busy_other", "desk@example.net").send().statusCode(303);

        assertThat(ERIN.ask("get_call_forwarding"))
                .contains("\"FUNC\":\"new@example.net\"")
                .contains("\"FNOA\":\"newer@example.net\"")
                .contains("\"FUNV\":null")
                .contains("\"FBUS\":\"desk@example.net\"");
    }

    @Test
    void showsBothWhereTheSameForwardingWasChanged() {
        PageForm form = forwarding().with("no_reply", "mailbox");
        forward("FBUS=newer@example.net");

        String html = form.with("busy", "other")
                .with("busy_other", "desk@example.net")
                .send()
                .statusCode(409)
                .body(changedElsewhere("busy", "newer@example.net"))
                .extract()
                .asString();
        assertThat(ERIN.ask("get_call_forwarding"))
                .contains("\"FBUS\":\"newer@example.net\"")
                .contains("\"FNOA\":null");

        PageForm shown = PageForm.in(html, ERIN, "diversions", "forwarding");
        assertThat(shown.value("busy_other")).isEqualTo("desk@example.net");
        shown.send().statusCode(303);
        assertThat(ERIN.ask("get_call_forwarding"))
                .contains("\"FBUS\":\"desk@example.net\"")
                .contains("\"FNOA\":\"<voice-mailbox>\"");
    }

    @Test
    void tellsOfEachChangeThatComesBetweenToo() {
        PageForm form = forwarding().with("busy", "other").with("busy_other", "desk@example.net");
        forward("FBUS=first@example.net");
        String html = form.send().statusCode(409).extract().asString();
        forward("FBUS=second@example.net");

        PageForm.in(html, ERIN, "diversions", "forwarding")
                .send()
                .statusCode(409)
                .body(changedElsewhere("busy", "second@example.net"));
    }

    @Test
    void tellsOfTheChangeAlsoBesideATypingError() {
        PageForm form = forwarding().with("busy", "other").with("busy_other", "no address");
        forward("FBUS=newer@example.net&FUNC=other@example.net");

        String html = form.send()
                .statusCode(422)
                .body(containsString("This is neither an address nor a number."
                        + " Changed elsewhere meanwhile, to: newer@example.net"))
                .extract()
                .asString();

        PageForm.in(html, ERIN, "diversions", "forwarding")
                .with("busy_other", "desk@example.net")
                .send()
                .statusCode(303);
        assertThat(ERIN.ask("get_call_forwarding"))
                .contains("\"FUNC\":\"other@example.net\"")
                .contains("\"FBUS\":\"desk@example.net\"");
    }

    @Test
    void agreesWithSomebodyWhoChangedItToTheSame() {
        PageForm form = forwarding();
        forward("FBUS=desk@example.net");

        form.with("busy", "other")
                .with("busy_other", "sip:desk@example.net")
                .send()
                .statusCode(303);

        assertThat(ERIN.ask("get_call_forwarding")).contains("\"FBUS\":\"desk@example.net\"");
    }

    @Test
    void doesNotTrustAFormThatDoesNotSayWhatItShowed() {
        forward("FBUS=newer@example.net");

        forwarding().without("shown_busy").with("busy", "none").send().statusCode(409);

        assertThat(ERIN.ask("get_call_forwarding")).contains("\"FBUS\":\"newer@example.net\"");
    }

    @Test
    void marksTheForwardingThatLeadsBack() {
        forwarding()
                .with("unconditional", "other")
                .with("unconditional_other", "erin")
                .with("busy", "mailbox")
                .send()
                .statusCode(422)
                .body(containsString("id=\"unconditional-fault\">The target leads back to the account"))
                .body(containsString("aria-describedby=\"unconditional-fault\" aria-invalid=\"true\" autofocus"));

        assertThat(ERIN.ask("get_call_forwarding")).contains("\"FUNC\":null", "\"FBUS\":null");
    }

    private static void rule(String days, String start, String stop) {
        PageForm form = weekly();
        form.with("rule_" + days + "_1_start", start)
                .with("rule_" + days + "_1_stop", stop)
                .with("rule_" + days + "_1_callers", "nobody")
                .send()
                .statusCode(303);
    }

    @Test
    void keepsTheWeeklyRulesThatSomebodyElseChangedMeanwhile() {
        rule("31", "22:00", "07:00");
        rule("127", "12:00", "13:00");
        PageForm form = weekly();
        rule("127", "", "");
        rule("31", "23:00", "06:00");

        form.with("rule_96_1_start", "10:00")
                .with("rule_96_1_stop", "11:00")
                .send()
                .statusCode(303);

        assertThat(ERIN.ask("get_accept_rules"))
                .contains("\"31\":{\"start\":\"23:00\",\"stop\":\"06:00\"")
                .contains("\"96\":{\"start\":\"10:00\"")
                .doesNotContain("\"127\":{");
    }

    @Test
    void showsBothWhereTheSameWeeklyRuleWasChanged() {
        rule("31", "22:00", "07:00");
        PageForm form = weekly();
        rule("31", "23:00", "06:00");

        String html = form.with("rule_31_1_start", "21:00")
                .send()
                .statusCode(409)
                .body(changedElsewhere("rule_31_1", "23:00–06:00, nobody"))
                .extract()
                .asString();
        assertThat(ERIN.ask("get_accept_rules")).contains("\"31\":{\"start\":\"23:00\",\"stop\":\"06:00\"");

        PageForm.in(html, ERIN, "accept", "weekly_rules").send().statusCode(303);
        assertThat(ERIN.ask("get_accept_rules")).contains("\"31\":{\"start\":\"21:00\",\"stop\":\"07:00\"");
    }

    @Test
    void doesNotBringBackAWeeklyRuleThatWasRemovedUnlessItIsWanted() {
        rule("31", "22:00", "07:00");
        PageForm form = weekly();
        rule("31", "", "");

        form.with("rule_31_1_start", "21:00").send().statusCode(409).body(changedElsewhere("rule_31_1", "nothing"));

        assertThat(ERIN.ask("get_accept_rules")).doesNotContain("\"31\":{");
    }

    @Test
    void storesNothingOfAFormThatWasCutOff() {
        weekly().without("shown_rule_127_1")
                .with("rule_31_1_start", "09:00")
                .with("rule_31_1_stop", "17:00")
                .send()
                .statusCode(422)
                .body(containsString("id=\"weekly-fault\">The form is too long. Nothing has been changed."));

        assertThat(ERIN.ask("get_accept_rules")).doesNotContain("\"31\":{");
    }

    @ParameterizedTest
    @CsvSource({
        "set_email,email,new@mail.example,older@mail.example",
        "set_caller_id,caller_id,0031201234567,0031207654321"
    })
    void showsBothOfAnEmailAddressOrCallerId(String action, String field, String mine, String theirs) {
        PageForm form = PageForm.open(ERIN, "identity", action);
        PageForm.open(ERIN, "identity", action).with(field, theirs).send().statusCode(303);

        String html = form.with(field, mine)
                .send()
                .statusCode(409)
                .body(containsString("id=\"" + field + "-fault\">Changed elsewhere meanwhile, to: " + theirs))
                .body(containsString("value=\"" + mine + "\""))
                .extract()
                .asString();

        PageForm.in(html, ERIN, "identity", action).send().statusCode(303);
        assertThat(PageForm.open(ERIN, "identity", action).value(field)).isEqualTo(mine);
    }

    @Test
    void keepsAnEmailAddressThatWasOnlyShown() {
        PageForm form = PageForm.open(ERIN, "identity", "set_email");
        PageForm.open(ERIN, "identity", "set_email")
                .with("email", "newer@mail.example")
                .send()
                .statusCode(303);

        form.send().statusCode(303);

        assertThat(PageForm.open(ERIN, "identity", "set_email").value("email")).isEqualTo("newer@mail.example");
    }

    @Test
    void doesNotReplaceADoNotDisturbThatItDidNotShow() {
        PageForm form = PageForm.open(ERIN, "accept", "dnd_on");
        ERIN.ask("set_dnd_on&duration=240");

        form.with("minutes", "30")
                .send()
                .statusCode(409)
                .body(containsString("id=\"dnd-fault\">Changed elsewhere meanwhile, to: "))
                .body(containsString("<option value=\"30\" selected>"));
        assertThat(ERIN.ask("get_accept_rules")).contains("\"duration\":240");
    }

    @Test
    void doesNotEndADoNotDisturbThatItDidNotShow() {
        ERIN.ask("set_dnd_on&duration=30");
        PageForm form = PageForm.open(ERIN, "accept", "dnd_off");
        ERIN.ask("set_dnd_on&duration=240");

        form.send().statusCode(409);
        assertThat(ERIN.ask("get_accept_rules")).contains("\"duration\":240");

        PageForm.open(ERIN, "accept", "dnd_off").send().statusCode(303);
        form.send().statusCode(303);
        assertThat(ERIN.ask("get_accept_rules")).contains("\"duration\":0");
    }

    @Test
    void letsOnlyOneOfTwoFormsWinThatAreSentAtOnce() throws Exception {
        PageForm one = forwarding().with("busy", "other").with("busy_other", "one@example.net");
        PageForm two = forwarding().with("busy", "other").with("busy_other", "two@example.net");

        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Integer> first = threads.submit(() -> one.send().extract().statusCode());
            Future<Integer> second = threads.submit(() -> two.send().extract().statusCode());

            assertThat(new int[] {first.get(), second.get()}).containsExactlyInAnyOrder(303, 409);
        }
    }

    private void keepSwitchedOff(String address) {
        Account erin = accounts.find(SipAddress.of(ERIN.address())).orElseThrow();
        actorContext.as(Actor.subscriber(erin.address(), Face.GRAPHQL, "192.0.2.1"));
        forwardings.change(
                erin,
                ForwardingChange.of(
                        ForwardingCondition.BUSY,
                        new ForwardingEdit.To(ForwardingTarget.address(address, erin), Optional.of(false))));
    }

    @Test
    void showsAnAddressThatIsKeptSwitchedOffAndReplacesNoneUnseen() {
        keepSwitchedOff("one@example.net");
        PageForm form = forwarding();
        ERIN.request()
                .get(DemoAccount.PATH + "?realm=example.com&tab=diversions")
                .then()
                .body(containsString("Switched off now; the address that is kept: one@example.net"));
        keepSwitchedOff("two@example.net");

        form.with("busy", "mailbox").send().statusCode(409).body(containsString("kept: two@example.net"));
    }
}
