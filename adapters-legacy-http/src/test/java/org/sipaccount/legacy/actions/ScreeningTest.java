package org.sipaccount.legacy.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.legacy.actions.Recorded.ask;
import static org.sipaccount.legacy.actions.Subscribers.ALICE;
import static org.sipaccount.legacy.actions.Subscribers.BOB;
import static org.sipaccount.legacy.actions.Subscribers.CLOCK;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sipaccount.domain.rules.Callers;
import org.sipaccount.domain.rules.DayMask;
import org.sipaccount.domain.rules.WeeklyRule;

/** Accept rules, reject rules and do not disturb. */
class ScreeningTest {

    private static final WeeklyRule OFFICE =
            new WeeklyRule(DayMask.WEEKDAYS, LocalTime.of(9, 0), LocalTime.of(17, 30), Callers.EVERYBODY);
    private static final WeeklyRule WEEKEND = new WeeklyRule(
            DayMask.WEEKEND, LocalTime.MIN, LocalTime.of(23, 59), Callers.named(List.of("vip", "family")));

    private final FakeScreening none = new FakeScreening();

    private static String rules(FakeScreening screening) {
        return ask(new GetAcceptRules(screening, CLOCK), ALICE);
    }

    @Test
    void readsAcceptRules() {
        var alices = FakeScreening.with(OFFICE, WEEKEND);
        alices.groups = List.of("business", "family", "vip");
        assertThat(rules(alices)).isEqualTo(Recorded.answer("get_accept_rules.json"));
    }

    @Test
    void leavesOutPermanentRulesWhereThereAreNone() {
        assertThat(rules(none)).isEqualTo(Recorded.answer("get_accept_rules-bob_empty_postpaid.json"));
    }

    @Test
    void showsTheLaterOfTwoRulesForTheSameDays() {
        var later = new WeeklyRule(DayMask.WEEKDAYS, LocalTime.of(18, 0), LocalTime.of(20, 0), Callers.NOBODY);
        assertThat(rules(FakeScreening.with(OFFICE, WEEKEND, later)))
                .startsWith(
                        "{\"persistent\":{\"31\":{\"start\":\"18:00\",\"stop\":\"20:00\",\"groups\":[\"nobody\"]},\"96\":");
    }

    @Test
    void readsRejectRules() {
        assertThat(ask(new GetRejectRules(none), BOB)).isEqualTo("[]");
        none.rejected = List.of("sip:%0031900@%", "sip:spam@example.net");
        assertThat(ask(new GetRejectRules(none), ALICE)).isEqualTo(Recorded.answer("get_reject_rules.json"));
    }

    @ParameterizedTest
    @CsvSource({
        "set_dnd_on,''",
        "set_dnd_on-duration_0,duration=0",
        "set_dnd_on-duration_60,duration=60",
        "set_dnd_on-duration_60abc,duration=60abc",
        "set_dnd_on-duration_abc,duration=abc",
        "set_dnd_on-duration_empty,duration=",
        "set_dnd_on-duration_empty,duration[]=5",
        "set_dnd_on-duration_empty,duration=-5"
    })
    void startsDoNotDisturb(String recorded, String query) {
        assertThat(ask(new SetDndOn(none), ALICE, query)).isEqualTo(Recorded.answer(recorded + ".set.json"));
        assertThat(rules(none)).isEqualTo(Recorded.answer(recorded + ".get.json"));
    }

    @Test
    void cutsATooLongDoNotDisturb() {
        assertThat(ask(new SetDndOn(none), ALICE, "duration=99999999999999999999"))
                .contains("for 525600 minutes");
        assertThat(rules(none)).contains("\"duration\":525600");
    }

    @Test
    void endsDoNotDisturbAndKeepsPermanentRules() {
        var screening = FakeScreening.with(OFFICE);
        String before = rules(screening);
        ask(new SetDndOn(screening), ALICE);
        assertThat(ask(new SetDndOff(screening), ALICE)).isEqualTo(Recorded.answer("set_dnd_off-when_off.set.json"));
        assertThat(rules(screening)).isEqualTo(before);
    }
}
