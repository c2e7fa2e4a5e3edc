package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sipaccount.persistence.Samples.ALICE;
import static org.sipaccount.persistence.Samples.BOB;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.accounts.Accounts;
import org.sipaccount.application.accounts.ManagingPrivacy;
import org.sipaccount.application.aliases.Aliases;
import org.sipaccount.application.aliases.ManagingAliases;
import org.sipaccount.application.changes.ActorContext;
import org.sipaccount.application.changes.ChangeLog;
import org.sipaccount.application.changes.ChangeOptions;
import org.sipaccount.application.changes.IdempotencyKeys;
import org.sipaccount.application.changes.MakingChanges;
import org.sipaccount.application.changes.MakingChanges.Outcome;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.aliases.AliasTaken;
import org.sipaccount.domain.changes.ChangedSince;
import org.sipaccount.domain.changes.IdempotencyKeyReused;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.changes.SettingVersions;
import org.sipaccount.localstack.testing.MariaDbTestResource;

/** Changes on condition, once only, and on trial. */
@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class MakingChangesTest {

    private static final Account ALICES = Samples.plain(ALICE);
    private static final Account BOBS = Samples.plain(BOB);

    private final MakingChanges making;
    private final ChangeLog log;
    private final Aliases allAliases;
    private final ManagingPrivacy privacy;
    private final ManagingAliases aliases;
    private final Accounts accounts;
    private final IdempotencyKeys keys;
    private final ActorContext actorContext;
    private final Database database;
    private final ConcurrentTransactions transactions;

    MakingChangesTest(
            MakingChanges making,
            ChangeLog log,
            Aliases allAliases,
            ManagingPrivacy privacy,
            ManagingAliases aliases,
            Accounts accounts,
            IdempotencyKeys keys,
            ActorContext actorContext,
            Database database,
            ConcurrentTransactions transactions) {
        this.making = making;
        this.log = log;
        this.allAliases = allAliases;
        this.privacy = privacy;
        this.aliases = aliases;
        this.accounts = accounts;
        this.keys = keys;
        this.actorContext = actorContext;
        this.database = database;
        this.transactions = transactions;
    }

    @BeforeEach
    void twoAccounts() {
        actorContext.as(Samples.SOMEBODY);
        database.holdOnly(
                AccountBuilder.account(ALICE).build(),
                AccountBuilder.account(BOB).build());
    }

    @Test
    void waitForOneAnotherAlsoWhereTheFirstLocksTheAccountOnlyLater() {
        var outcome = transactions.of(
                () -> log.open(ALICE), () -> privacy.hideCallerId(ALICES), () -> allAliases.countForUpdate(ALICE));

        assertThat(outcome.first()).isEmpty();
        assertThat(outcome.second()).isEmpty();
    }

    @Test
    void countVersionsOfEachSettingAlone() {
        privacy.hideCallerId(ALICES);
        aliases.add(ALICES, "zoe");

        var versions = making.versions(List.of(ALICE, BOB));

        assertThat(versions.getOrDefault(ALICE, SettingVersions.NONE).of(Setting.PRIVACY))
                .isEqualTo(1);
        assertThat(versions.getOrDefault(ALICE, SettingVersions.NONE).of(Setting.ALIASES))
                .isEqualTo(2);
        assertThat(versions.getOrDefault(ALICE, SettingVersions.NONE).of(Setting.VOICEMAIL))
                .isZero();
        assertThat(versions.getOrDefault(BOB, SettingVersions.NONE).newest()).isZero();
    }

    @Test
    void readTheVersionsOfAllAccountsInOneStatement() {
        assertThat(database.statements(() -> making.versions(List.of(ALICE, BOB))))
                .isEqualTo(1);
        assertThat(database.statements(() -> making.versions(List.of()))).isZero();
    }

    @Test
    void areRefusedWhereTheVersionIsNotTheExpectedOne() {
        assertThat(hide(expecting(0))).isEqualTo(Outcome.DONE);
        aliases.add(ALICES, "zoe");

        assertThatExceptionOfType(ChangedSince.class).isThrownBy(() -> show(expecting(0)));
        assertThatExceptionOfType(ChangedSince.class).isThrownBy(() -> show(expecting(2)));
        assertThat(show(expecting(1))).isEqualTo(Outcome.DONE);
    }

    @Test
    void letOnlyOneOfTwoWinThatExpectTheSame() {
        var outcome = transactions.of(() -> hide(expecting(0)), () -> show(expecting(0)));

        assertThat(outcome.first()).isEmpty();
        assertThat(outcome.second()).containsInstanceOf(ChangedSince.class);
        assertThat(alice().hidesCallerId()).isTrue();
    }

    @Test
    void readWhatNobodyElseChangesUntilTheEnd() {
        AtomicReference<Boolean> hidden = new AtomicReference<>();

        var outcome = transactions.of(
                () -> privacy.hideCallerId(ALICES),
                () -> making.readAndChange(ALICES, current -> {
                    hidden.set(current.hidesCallerId());
                    return current;
                }));

        assertThat(outcome.second()).isEmpty();
        assertThat(hidden).hasValue(true);
    }

    @Test
    void storeNothingWhereWhatWasReadIsRefused() {
        assertThatExceptionOfType(ChangedSince.class)
                .isThrownBy(() -> making.readAndChange(ALICES, current -> {
                    privacy.hideCallerId(current);
                    throw new ChangedSince();
                }));

        assertThat(alice().hidesCallerId()).isFalse();
    }

    @Test
    void storeNothingOnTrial() {
        ChangeOptions trial = new ChangeOptions(OptionalInt.empty(), Optional.of(once("one", "a")), true);

        assertThat(hide(trial)).isEqualTo(Outcome.VALID);

        assertThat(alice().hidesCallerId()).isFalse();
        assertThat(database.select("select number from change_entry")).isEmpty();
        assertThat(database.select("select key_text from idempotency_key")).isEmpty();
        assertThat(hide(trial)).isEqualTo(Outcome.VALID);
    }

    @Test
    void areRefusedOnTrialAsTheyWouldBe() {
        aliases.add(BOBS, "zoe");

        assertThatExceptionOfType(AliasTaken.class)
                .isThrownBy(() -> making.change(
                        ALICES,
                        Setting.ALIASES,
                        new ChangeOptions(OptionalInt.empty(), Optional.empty(), true),
                        () -> aliases.add(ALICES, "zoe")));
    }

    @Test
    void areMadeOnceUnderAKey() {
        assertThat(hide(key("one", "a"))).isEqualTo(Outcome.DONE);
        privacy.showCallerId(ALICES);

        assertThat(hide(key("one", "a"))).isEqualTo(Outcome.DONE_BEFORE);
        assertThat(alice().hidesCallerId()).isFalse();
        assertThatExceptionOfType(IdempotencyKeyReused.class).isThrownBy(() -> hide(key("one", "b")));
        assertThat(hide(key("two", "a"))).isEqualTo(Outcome.DONE);
    }

    @Test
    void takeNoKeyForAnotherThatEndsInABlank() {
        assertThat(hide(key("one", "a"))).isEqualTo(Outcome.DONE);

        assertThat(hide(key("one ", "b"))).isEqualTo(Outcome.DONE);
        assertThat(database.select("select concat(key_text, '.') from idempotency_key order by key_text"))
                .containsExactly("one.", "one .");
    }

    @Test
    void mayBeTriedAgainUnderTheKeyOfOneThatWasRefused() {
        privacy.hideCallerId(ALICES);
        ChangeOptions refused = new ChangeOptions(OptionalInt.of(0), Optional.of(once("one", "a")), false);
        assertThatExceptionOfType(ChangedSince.class).isThrownBy(() -> show(refused));

        assertThat(show(key("one", "a"))).isEqualTo(Outcome.DONE);
    }

    @Test
    void letTheSecondOfTwoUnderOneKeyWaitForTheFirst() {
        AtomicReference<Outcome> second = new AtomicReference<>();

        var outcome = transactions.of(() -> hide(key("one", "a")), () -> second.set(hide(key("one", "a"))));

        assertThat(outcome.first()).isEmpty();
        assertThat(outcome.second()).isEmpty();
        assertThat(second).hasValue(Outcome.DONE_BEFORE);
        assertThat(database.select("select number from change_entry")).hasSize(1);
    }

    @Test
    void areMadeAgainUnderAKeyThatIsForgotten() {
        hide(key("one", "a"));
        database.inTransaction(() -> keys.forgetSome(FixedClock.NOW));
        assertThat(hide(key("one", "a"))).isEqualTo(Outcome.DONE_BEFORE);

        assertThat(database.inTransaction(() -> keys.forgetSome(FixedClock.NOW.plusSeconds(1))))
                .isFalse();

        assertThat(hide(key("one", "b"))).isEqualTo(Outcome.DONE);
    }

    private Outcome hide(ChangeOptions options) {
        return making.change(ALICES, Setting.PRIVACY, options, () -> privacy.hideCallerId(ALICES));
    }

    private Outcome show(ChangeOptions options) {
        return making.change(ALICES, Setting.PRIVACY, options, () -> privacy.showCallerId(ALICES));
    }

    private static ChangeOptions expecting(int version) {
        return new ChangeOptions(OptionalInt.of(version), Optional.empty(), false);
    }

    private static ChangeOptions key(String key, String fingerprint) {
        return new ChangeOptions(OptionalInt.empty(), Optional.of(once(key, fingerprint)), false);
    }

    private static ChangeOptions.Idempotency once(String key, String fingerprint) {
        return new ChangeOptions.Idempotency("https://login.example.org f3a1", key, fingerprint);
    }

    private Account alice() {
        return database.inTransaction(() -> accounts.find(ALICE).orElseThrow());
    }
}
