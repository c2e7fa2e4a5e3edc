package org.sipaccount.application.watching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.changes.SettingChanged;
import org.sipaccount.application.changes.TestChanges;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountGone;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.ChangeEntry;
import org.sipaccount.domain.changes.Setting;

class WatchingTest {

    private static final Account ALICES = TestAccount.of("alice@example.com").account();
    private static final Account BOBS = TestAccount.of("bob@example.com").account();
    private static final SipAddress ALICE = ALICES.address();

    private final TestChanges changes = TestChanges.of(ALICES, BOBS);
    private final Watches watches = new Watches();
    private final WatchingChanges watching = new WatchChanges(watches, changes.log(), changes.accounts());
    private final ReceivingAnnouncements hearing = new ReceiveAnnouncements(watches, changes.log());
    private final List<SettingChanged> announced = new ArrayList<>();
    private final AtomicInteger woken = new AtomicInteger();

    @Test
    void wakesWhoeverWatchesTheAccountAndTellsTheOtherInstances() {
        watching.watch(ALICE, woken::incrementAndGet);
        watching.watch(BOBS.address(), () -> woken.addAndGet(100));

        new AnnounceChanges(watches, announced::add).announce(new SettingChanged(ALICE, 1));

        assertThat(woken).hasValue(1);
        assertThat(announced).containsExactly(new SettingChanged(ALICE, 1));
    }

    @Test
    void wakesNobodyForWhatTheyKnow() {
        watching.watch(ALICE, woken::incrementAndGet).knows(7);

        hearing.heard(new SettingChanged(ALICE, 7));

        assertThat(woken).hasValue(0);
    }

    @Test
    void wakesNobodyWhoHasSeenEnough() {
        watching.watch(ALICE, woken::incrementAndGet).close();

        hearing.heard(new SettingChanged(ALICE, 1));

        assertThat(woken).hasValue(0);
        assertThat(watches.accounts()).isEmpty();
    }

    @Test
    void findsWhatWasNotHeard() {
        watching.watch(ALICE, woken::incrementAndGet);
        watching.watch(BOBS.address(), () -> woken.addAndGet(100));
        change(1);

        hearing.catchUp();

        assertThat(woken).hasValue(1);
    }

    @Test
    void wakesWhoKnowsMoreThanThereIs() {
        watching.watch(ALICE, woken::incrementAndGet).knows(3);

        hearing.catchUp();

        assertThat(woken).hasValue(1);
    }

    @Test
    void tellsWhatIsNewSinceAChange() {
        change(3);

        ChangesSince latest = watching.since(ALICE, 1);

        assertThat(latest.number()).isEqualTo(3);
        assertThat(latest.changes().orElseThrow())
                .extracting(ChangeEntry::number)
                .containsExactly(2, 3);
    }

    @Test
    void tellsThatNothingIsNew() {
        change(3);

        ChangesSince latest = watching.since(ALICE, 3);

        assertThat(latest.number()).isEqualTo(3);
        assertThat(latest.changes().orElseThrow()).isEmpty();
    }

    @Test
    void tellsOnlyHowTheAccountIsWhereTooMuchIsNew() {
        change(ChangesSince.MOST_CHANGES + 1);

        assertThat(watching.since(ALICE, 1).changes().orElseThrow()).hasSize(ChangesSince.MOST_CHANGES);
        assertThat(watching.since(ALICE, 0).changes()).isEmpty();
        assertThat(watching.since(ALICE, 0).number()).isEqualTo(ChangesSince.MOST_CHANGES + 1);
    }

    @Test
    void tellsOnlyHowTheAccountIsToWhoKnowsAnEarlierOneOfThatAddress() {
        change(3);

        assertThat(watching.since(ALICE, 4).changes()).isEmpty();
        assertThat(watching.since(ALICE, 4).number()).isEqualTo(3);
    }

    @Test
    void tellsHowTheAccountIs() {
        change(2);

        ChangesSince latest = watching.now(ALICE);

        assertThat(latest.account()).isEqualTo(ALICES);
        assertThat(latest.number()).isEqualTo(2);
        assertThat(latest.changes()).isEmpty();
    }

    @Test
    void tellsThatTheAccountIsGone() {
        changes.accounts().delete(ALICE);

        assertThatExceptionOfType(AccountGone.class).isThrownBy(() -> watching.now(ALICE));
        assertThatExceptionOfType(AccountGone.class).isThrownBy(() -> watching.since(ALICE, 0));
    }

    private void change(int times) {
        for (int i = 0; i < times; i++) {
            changes.changes()
                    .record(
                            ALICES,
                            Change.of(Setting.PRIVACY)
                                    .field("hidesCallerId", i % 2 == 0, i % 2 == 1)
                                    .build());
        }
    }
}
