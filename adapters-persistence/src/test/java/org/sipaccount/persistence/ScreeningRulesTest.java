package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.persistence.Samples.ALICE;
import static org.sipaccount.persistence.Samples.BOB;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.rules.ScreeningRules;
import org.sipaccount.domain.accounts.ConcurrentChange;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.rules.AcceptRules;
import org.sipaccount.domain.rules.Callers;
import org.sipaccount.domain.rules.DayMask;
import org.sipaccount.domain.rules.RejectRule;
import org.sipaccount.domain.rules.TemporaryRule;
import org.sipaccount.domain.rules.WeeklyRule;
import org.sipaccount.localstack.testing.MariaDbTestResource;

@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class ScreeningRulesTest {

    private static final WeeklyRule OFFICE =
            new WeeklyRule(DayMask.WEEKDAYS, LocalTime.of(9, 0), LocalTime.of(17, 30), Callers.EVERYBODY);
    private static final WeeklyRule WEEKEND = new WeeklyRule(
            DayMask.WEEKEND, LocalTime.MIDNIGHT, LocalTime.of(23, 59), Callers.named(List.of("vip", "familie 👪")));
    private static final WeeklyRule NIGHT =
            new WeeklyRule(DayMask.EVERY_DAY, LocalTime.of(22, 0), LocalTime.of(8, 0), Callers.NOBODY);
    private static final TemporaryRule UNTIL_LATER =
            new TemporaryRule(Callers.NOBODY, Optional.of(FixedClock.NOW.plusSeconds(60)));
    private static final TemporaryRule FOR_EVER = new TemporaryRule(Callers.NOBODY, Optional.empty());
    private static final SipAddress CAROL = SipAddress.of("carol@example.com");

    private final ScreeningRules rules;
    private final Database database;
    private final ConcurrentTransactions transactions;

    ScreeningRulesTest(ScreeningRules rules, Database database, ConcurrentTransactions transactions) {
        this.rules = rules;
        this.database = database;
        this.transactions = transactions;
    }

    @BeforeEach
    void threeAccounts() {
        database.holdOnly(
                AccountBuilder.account(ALICE)
                        .with(new AcceptRules(List.of(WEEKEND, OFFICE), Optional.of(UNTIL_LATER)))
                        .with(RejectRule.of("sip:%0031900@%"))
                        .with(RejectRule.of("sip:spam@example.net"))
                        .build(),
                AccountBuilder.account(BOB).build(),
                AccountBuilder.account(CAROL)
                        .with(new AcceptRules(List.of(), Optional.of(FOR_EVER)))
                        .build());
    }

    @Test
    void findsPermanentRulesInTheirOrderAndTheTemporaryOne() {
        assertThat(accept(ALICE)).isEqualTo(new AcceptRules(List.of(WEEKEND, OFFICE), Optional.of(UNTIL_LATER)));
    }

    @Test
    void findsATemporaryRuleWithoutPermanentOnes() {
        assertThat(accept(CAROL)).isEqualTo(new AcceptRules(List.of(), Optional.of(FOR_EVER)));
        assertThat(accept(BOB)).isEqualTo(AcceptRules.NONE);
    }

    @Test
    void findsRejectRulesInTheirOrder() {
        assertThat(database.inTransaction(() -> rules.rejectRules(ALICE)))
                .extracting(RejectRule::toString)
                .containsExactly("sip:%0031900@%", "sip:spam@example.net");
    }

    @Test
    void findsTheSameOfManyAccountsAtOnce() {
        List<SipAddress> all = List.of(ALICE, BOB, CAROL, ALICE);
        var accept = database.inTransaction(() -> rules.acceptRules(all));
        var reject = database.inTransaction(() -> rules.rejectRules(all));

        assertThat(accept).isEqualTo(Map.of(ALICE, accept(ALICE), BOB, accept(BOB), CAROL, accept(CAROL)));
        assertThat(reject).isEqualTo(Map.of(ALICE, reject(ALICE), BOB, List.of(), CAROL, List.of()));
        assertThat(database.inTransaction(() -> rules.acceptRules(List.of()))).isEmpty();
        assertThat(database.inTransaction(() -> rules.rejectRules(List.of(BOB))))
                .containsOnlyKeys(BOB);
    }

    @Test
    void replacesRejectRulesOfOneAccountAndTellsThoseBefore() {
        List<RejectRule> before = reject(ALICE);
        List<RejectRule> after = List.of(RejectRule.of("%@spam.example"), before.getFirst());

        assertThat(database.inTransaction(() -> rules.saveRejectRules(ALICE, after)))
                .isEqualTo(before);
        assertThat(database.inTransaction(() -> rules.saveRejectRules(BOB, before)))
                .isEmpty();
        assertThat(reject(ALICE)).isEqualTo(after);
        assertThat(reject(BOB)).isEqualTo(before);
        assertThat(database.inTransaction(() -> rules.saveRejectRules(ALICE, List.of())))
                .isEqualTo(after);
        assertThat(reject(ALICE)).isEmpty();
    }

    @Test
    void tellsTheTemporaryRuleBefore() {
        assertThat(database.inTransaction(() -> rules.saveTemporary(ALICE, Optional.of(FOR_EVER))))
                .contains(UNTIL_LATER);
        assertThat(database.inTransaction(() -> rules.saveTemporary(ALICE, Optional.empty())))
                .contains(FOR_EVER);
        assertThat(database.inTransaction(() -> rules.saveTemporary(ALICE, Optional.empty())))
                .isEmpty();
    }

    @Test
    void readsInOneStatementEach() {
        assertThat(database.statements(() -> rules.acceptRules(ALICE))).isEqualTo(1);
        assertThat(database.statements(() -> rules.rejectRules(ALICE))).isEqualTo(1);
        assertThat(database.statements(() -> rules.acceptRules(List.of(ALICE, CAROL))))
                .isEqualTo(1);
        assertThat(database.statements(() -> rules.rejectRules(List.of(ALICE, CAROL))))
                .isEqualTo(1);
    }

    @Test
    void setsReplacesAndTakesAwayTheTemporaryRule() {
        database.inTransaction(save(BOB, Optional.of(UNTIL_LATER)));
        assertThat(accept(BOB).temporary()).contains(UNTIL_LATER);

        database.inTransaction(save(BOB, Optional.of(FOR_EVER)));
        assertThat(accept(BOB).temporary()).contains(FOR_EVER);

        database.inTransaction(save(BOB, Optional.empty()));
        assertThat(accept(BOB)).isEqualTo(AcceptRules.NONE);
    }

    @Test
    void leavesPermanentRulesAndTheAccountAlone() {
        database.inTransaction(save(ALICE, Optional.empty()));
        database.inTransaction(save(ALICE, Optional.empty()));

        assertThat(accept(ALICE)).isEqualTo(new AcceptRules(List.of(WEEKEND, OFFICE), Optional.empty()));
        assertThat(database.select("select version from account")).containsOnly("0");
    }

    @Test
    void replacesPermanentRulesInTheirNewOrder() {
        database.inTransaction(permanent(ALICE, List.of(WEEKEND, OFFICE), List.of(NIGHT, OFFICE, WEEKEND)));
        assertThat(accept(ALICE)).isEqualTo(new AcceptRules(List.of(NIGHT, OFFICE, WEEKEND), Optional.of(UNTIL_LATER)));

        database.inTransaction(permanent(ALICE, List.of(NIGHT, OFFICE, WEEKEND), List.of()));
        assertThat(accept(ALICE)).isEqualTo(new AcceptRules(List.of(), Optional.of(UNTIL_LATER)));
    }

    @Test
    void replacesThePermanentRulesOfOneAccountOnly() {
        database.inTransaction(permanent(BOB, List.of(), List.of(NIGHT)));

        assertThat(accept(BOB)).isEqualTo(new AcceptRules(List.of(NIGHT), Optional.empty()));
        assertThat(accept(ALICE).permanent()).containsExactly(WEEKEND, OFFICE);
        assertThat(accept(CAROL)).isEqualTo(new AcceptRules(List.of(), Optional.of(FOR_EVER)));
    }

    @Test
    void refusesTheSecondWhoChangesPermanentRules() {
        assertSecondRefused(
                permanent(ALICE, List.of(WEEKEND, OFFICE), List.of(NIGHT)),
                permanent(ALICE, List.of(WEEKEND, OFFICE), List.of(OFFICE)));
        assertThat(accept(ALICE).permanent()).containsExactly(NIGHT);
    }

    @Test
    void refusesTheSecondWhoSetsTheFirstPermanentRules() {
        assertSecondRefused(permanent(BOB, List.of(), List.of(NIGHT)), permanent(BOB, List.of(), List.of(OFFICE)));
        assertThat(accept(BOB).permanent()).containsExactly(NIGHT);
    }

    @Test
    void refusesTheSecondWhoChangesTheTemporaryRule() {
        assertSecondRefused(
                save(ALICE, Optional.of(FOR_EVER)),
                save(ALICE, Optional.of(new TemporaryRule(Callers.EVERYBODY, Optional.empty()))));
        assertThat(accept(ALICE).temporary()).contains(FOR_EVER);
    }

    @Test
    void refusesTheSecondWhoSetsTheFirstTemporaryRule() {
        assertSecondRefused(save(BOB, Optional.of(FOR_EVER)), save(BOB, Optional.of(UNTIL_LATER)));
        assertThat(accept(BOB).temporary()).contains(FOR_EVER);
    }

    private void assertSecondRefused(Runnable first, Runnable second) {
        var outcome = transactions.of(first, second);

        assertThat(outcome.first()).isEmpty();
        assertThat(outcome.second()).containsInstanceOf(ConcurrentChange.class);
    }

    private Runnable permanent(SipAddress account, List<WeeklyRule> before, List<WeeklyRule> after) {
        return () -> rules.savePermanent(account, before, after);
    }

    private Runnable save(SipAddress account, Optional<TemporaryRule> rule) {
        return () -> rules.saveTemporary(account, rule);
    }

    private AcceptRules accept(SipAddress account) {
        return database.inTransaction(() -> rules.acceptRules(account));
    }

    private List<RejectRule> reject(SipAddress account) {
        return database.inTransaction(() -> rules.rejectRules(account));
    }
}
