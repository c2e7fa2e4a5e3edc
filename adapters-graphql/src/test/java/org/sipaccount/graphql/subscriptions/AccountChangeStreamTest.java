package org.sipaccount.graphql.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.application.watching.ChangesSince;
import org.sipaccount.application.watching.WatchingChanges;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountGone;
import org.sipaccount.domain.accounts.AccountId;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.changes.Actor;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.ChangeEntry;
import org.sipaccount.domain.changes.Face;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.changes.SettingVersions;

class AccountChangeStreamTest {

    private static final Account ALICES = TestAccount.of("alice@example.com").account();

    private final SingleAccountWatch account = new SingleAccountWatch();

    @Test
    void beginsWithTheState() throws AccountNotOpen {
        account.newest = 3;

        AccountChangeEvent event =
                Objects.requireNonNull(stream(OptionalInt.empty()).next());

        assertThat(event.kind()).isEqualTo(ChangeEventKind.STATE);
        assertThat(event.version()).isEqualTo(3);
        assertThat(event.changes()).isEmpty();
        assertThat(account.known).isEqualTo(3);
    }

    @Test
    void beginsWithWhatIsNewAlsoWhereNothingIs() throws AccountNotOpen {
        account.newest = 3;

        assertThat(numbers(stream(OptionalInt.of(1)).next())).containsExactly(2, 3);
        assertThat(numbers(stream(OptionalInt.of(3)).next())).isEmpty();
    }

    @Test
    void tellsEachChangeOnceHoweverOftenItIsWoken() throws AccountNotOpen {
        AccountChangeStream stream = stream(OptionalInt.empty());
        stream.next();
        account.newest = 2;

        assertThat(numbers(stream.next())).containsExactly(1, 2);
        assertThat(stream.next()).isNull();
        account.newest = 3;
        assertThat(numbers(stream.next())).containsExactly(3);
    }

    @Test
    void endsWithTheAccount() throws AccountNotOpen {
        AccountChangeStream stream = stream(OptionalInt.empty());
        stream.next();
        account.gone = true;

        assertThatExceptionOfType(AccountNotOpen.class).isThrownBy(stream::next);
    }

    @Test
    void endsWhereAnotherAccountHasTheAddress() throws AccountNotOpen {
        AccountChangeStream stream = stream(OptionalInt.empty());
        stream.next();
        account.id = new AccountId(2);
        account.newest = 7;

        assertThatExceptionOfType(AccountNotOpen.class).isThrownBy(stream::next);
    }

    @Test
    void watchesFromTheBeginningToTheEnd() {
        AccountChangeStream stream = stream(OptionalInt.empty());
        assertThat(account.watched).isTrue();

        stream.end();

        assertThat(account.watched).isFalse();
    }

    private AccountChangeStream stream(OptionalInt since) {
        AccountChangeStream stream = new AccountChangeStream(account, ALICES.address(), since);
        stream.begin(() -> {});
        return stream;
    }

    private static List<Integer> numbers(@Nullable AccountChangeEvent event) {
        return Objects.requireNonNull(event).changes().stream()
                .map(AnnouncedChange::number)
                .toList();
    }

    /** Each change of which is one of privacy. */
    private static final class SingleAccountWatch implements WatchingChanges {

        int newest;
        int known;
        AccountId id = new AccountId(1);
        boolean gone;
        boolean watched;

        @Override
        public Watch watch(SipAddress account, Runnable wake) {
            watched = true;
            return new Watch() {
                @Override
                public void knows(int number) {
                    known = number;
                }

                @Override
                public void close() {
                    watched = false;
                }
            };
        }

        @Override
        public ChangesSince now(SipAddress account) {
            return latest(Optional.empty());
        }

        @Override
        public ChangesSince since(SipAddress account, int number) {
            return latest(Optional.of(IntStream.rangeClosed(number + 1, newest)
                    .mapToObj(SingleAccountWatch::entry)
                    .toList()));
        }

        private ChangesSince latest(Optional<List<ChangeEntry>> changes) {
            if (gone) {
                throw new AccountGone();
            }
            SettingVersions versions = new SettingVersions(Map.of(Setting.PRIVACY, newest));
            return new ChangesSince(id, ALICES, versions, changes);
        }

        private static ChangeEntry entry(int number) {
            return new ChangeEntry(
                    number,
                    ALICES.address(),
                    Instant.EPOCH,
                    Actor.system("test", Face.SCHEDULE),
                    Change.of(Setting.PRIVACY).secret().build(),
                    OptionalInt.empty());
        }
    }
}
