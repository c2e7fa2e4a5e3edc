package org.sipaccount.application.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sipaccount.domain.forwarding.ForwardingCondition.BUSY;
import static org.sipaccount.domain.forwarding.ForwardingCondition.UNCONDITIONAL;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.application.changes.TestChanges;
import org.sipaccount.application.testing.InMemoryForwardingHops;
import org.sipaccount.application.testing.InMemoryForwardings;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.forwarding.Forwarding;
import org.sipaccount.domain.forwarding.ForwardingCondition;
import org.sipaccount.domain.forwarding.ForwardingEdit;
import org.sipaccount.domain.forwarding.ForwardingLoop;
import org.sipaccount.domain.forwarding.ForwardingSetting;
import org.sipaccount.domain.forwarding.ForwardingTarget;
import org.sipaccount.domain.forwarding.ForwardingWarning;
import org.sipaccount.domain.forwarding.LoopWarning;
import org.sipaccount.domain.forwarding.UnknownUserWarning;

class ForwardingLoopsTest {

    private static final Account ALICE = TestAccount.of("alice@example.com").account();
    private static final Account BOB =
            TestAccount.of("bob@example.com").mobile("+31612345678").account();

    private final InMemoryForwardings stored = new InMemoryForwardings();
    private final InMemoryForwardingHops hops = new InMemoryForwardingHops(stored);
    private final TestChanges changes = TestChanges.of(ALICE, BOB);
    private final ManagingForwarding forwarding = new ManageForwarding(
            stored,
            hops,
            (account, timeout) -> {
                throw new AssertionError("not asked for");
            },
            changes.changes());

    @BeforeEach
    void twoAccounts() {
        hops.put(ALICE, "zoe@example.com", "31208005160@example.com");
        hops.put(BOB, "31612345678@example.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alice",
                "SIPS:Alice@Example.com:5061",
                "zoe",
                "+31208005160",
                "0031208005160@gw.example.net",
                "31208005160",
                "+31-20-8005160",
                "+31 (0)20 800 51 60",
                "020-8005160",
                "0208005160",
                "tel:+31208005160",
                "sip:+31-20-8005160@example.com;user=phone"
            })
    void refusesEveryCallToTheAccountItselfByWhateverName(String target) {
        assertThatExceptionOfType(ForwardingLoop.class)
                .isThrownBy(() -> save(ALICE, UNCONDITIONAL, target))
                .returns(UNCONDITIONAL, ForwardingLoop::condition);

        assertThat(forwarding.read(ALICE)).isEqualTo(Forwarding.NONE);
        assertThat(changes.log().changes()).isEmpty();
    }

    @Test
    void warnsOfACallToTheAccountItselfUnderACondition() {
        assertThat(save(ALICE, BUSY, "alice")).containsExactly(new LoopWarning(BUSY));

        assertThat(forwarding.read(ALICE).target(BUSY)).isPresent();
    }

    @Test
    void refusesWhatComesBackOverSomebodyElse() {
        save(BOB, UNCONDITIONAL, "alice");

        assertThatExceptionOfType(ForwardingLoop.class)
                .isThrownBy(() -> save(ALICE, UNCONDITIONAL, "bob"))
                .withMessageNotContaining("bob");
    }

    @Test
    void warnsOfWhatComesBackUnderTheConditionOfSomebodyElse() {
        save(BOB, BUSY, "alice");

        assertThat(save(ALICE, UNCONDITIONAL, "bob")).containsExactly(new LoopWarning(UNCONDITIONAL));
    }

    @Test
    void refusesTheOwnMobileWhereItsNumberIsTheAccounts() {
        ForwardingChange toMobile =
                ForwardingChange.targets(Map.of(UNCONDITIONAL, Optional.of(ForwardingTarget.OWN_MOBILE)));

        assertThatExceptionOfType(ForwardingLoop.class).isThrownBy(() -> forwarding.change(BOB, toMobile));
    }

    @Test
    void saysNothingOfTargetsThatLeadAway() {
        save(BOB, UNCONDITIONAL, "desk@example.net");

        assertThat(save(ALICE, UNCONDITIONAL, "bob")).isEmpty();
        assertThat(save(ALICE, BUSY, "alice@example.net")).isEmpty();
    }

    @Test
    void doesNotFollowWhatIsSwitchedOff() {
        stored.store(BOB.address(), Map.of(UNCONDITIONAL, Optional.of(switchedOff("alice", BOB))));

        assertThat(save(ALICE, UNCONDITIONAL, "bob")).isEmpty();
    }

    @Test
    void storesALoopThatIsSwitchedOffAndRefusesToSwitchItOn() {
        var off = new ForwardingEdit.To(ForwardingTarget.address("alice", ALICE), Optional.of(false));
        assertThat(forwarding.change(ALICE, ForwardingChange.of(UNCONDITIONAL, off)))
                .isEmpty();

        ForwardingChange on = ForwardingChange.of(UNCONDITIONAL, new ForwardingEdit.Switch(true));
        assertThatExceptionOfType(ForwardingLoop.class).isThrownBy(() -> forwarding.change(ALICE, on));
    }

    @Test
    void warnsAndDoesNotRefuseWhereTheLoopWasThereAlready() {
        stored.store(ALICE.address(), Map.of(UNCONDITIONAL, Optional.of(to("alice", ALICE))));

        assertThat(save(ALICE, UNCONDITIONAL, "alice")).containsExactly(new LoopWarning(UNCONDITIONAL));
        assertThat(save(ALICE, BUSY, "bob")).isEmpty();
    }

    @Test
    void waitsForOthersOnlyWhereALoopCouldBeClosed() {
        save(ALICE, UNCONDITIONAL, "desk@example.net");
        save(ALICE, BUSY, "bob");
        assertThat(hops.waits()).isZero();

        save(ALICE, UNCONDITIONAL, "bob");
        assertThat(hops.waits()).isOne();
        assertThat(hops.awaited()).containsExactlyInAnyOrder(ALICE.address(), BOB.address());
    }

    @Test
    void waitsForAllWhoseForwardingCouldCloseTheLoop() {
        Account carol = TestAccount.of("carol@example.com").account();
        hops.put(carol);
        stored.store(BOB.address(), Map.of(UNCONDITIONAL, Optional.of(to("carol", BOB))));

        save(ALICE, UNCONDITIONAL, "bob");

        assertThat(hops.awaited()).containsExactlyInAnyOrder(ALICE.address(), BOB.address(), carol.address());
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "undefined", "carol", "1002", "carol@example.com"})
    void storesATargetThatADomainOfOursDoesNotHaveAndWarns(String target) {
        assertThat(save(ALICE, BUSY, target)).containsExactly(new UnknownUserWarning(BUSY));

        assertThat(forwarding.read(ALICE).target(BUSY)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bob", "+31201234567", "0201234567", "0900", "112", "*21*2", "carol@elsewhere.example", "1233"})
    void warnsOfNothingThatIsDialledOrNotOurs(String target) {
        assertThat(save(ALICE, BUSY, target)).isEmpty();
    }

    @Test
    void tellsOfALoopThatANewAddressCloses() {
        save(BOB, UNCONDITIONAL, "alice");
        save(ALICE, BUSY, "+31201234567");

        assertThat(forwarding.loopsClosedBy(ALICE, () -> hops.put(BOB, "0201234567@example.com")))
                .containsExactly(new LoopWarning(BUSY));
        assertThat(forwarding.loopsClosedBy(ALICE, () -> hops.put(BOB, "carol@example.com")))
                .isEmpty();
    }

    @Test
    void tellsOfALoopThatANewMobileNumberCloses() {
        stored.store(
                ALICE.address(), Map.of(UNCONDITIONAL, Optional.of(ForwardingSetting.to(ForwardingTarget.OWN_MOBILE))));
        Account after =
                TestAccount.of("alice@example.com").mobile("020-800 5160").account();

        assertThat(forwarding.loopsClosedBy(ALICE, () -> changes.accounts().put(after)))
                .containsExactly(new LoopWarning(UNCONDITIONAL));
    }

    @Test
    void tellsOfStoredLoopsOfManyAccounts() {
        Forwarding toBob = Forwarding.to(Map.of(BUSY, ForwardingTarget.of("sip:bob@example.com")));
        Forwarding toAlice = Forwarding.to(Map.of(UNCONDITIONAL, ForwardingTarget.of("sip:0208005160@example.com")));
        Account carol = TestAccount.of("carol@example.com").account();
        stored.store(ALICE.address(), Map.of(BUSY, toBob.setting(BUSY)));
        stored.store(BOB.address(), Map.of(UNCONDITIONAL, toAlice.setting(UNCONDITIONAL)));

        assertThat(new StoredLoops(hops).find(Map.of(ALICE, toBob, BOB, toAlice, carol, toBob)))
                .isEqualTo(Map.of(
                        ALICE.address(),
                        List.of(new LoopWarning(BUSY)),
                        BOB.address(),
                        List.of(new LoopWarning(UNCONDITIONAL))));
    }

    private List<ForwardingWarning> save(Account account, ForwardingCondition condition, String target) {
        return forwarding.change(
                account, ForwardingChange.targets(Map.of(condition, ForwardingTarget.requested(target, account))));
    }

    private static ForwardingSetting to(String target, Account account) {
        return ForwardingSetting.to(ForwardingTarget.address(target, account));
    }

    private static ForwardingSetting switchedOff(String target, Account account) {
        return new ForwardingSetting(ForwardingTarget.address(target, account), false);
    }
}
