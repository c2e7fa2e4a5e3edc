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
import org.sipaccount.application.watching.News;
import org.sipaccount.application.watching.WatchingChanges;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountGone;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.changes.Actor;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.ChangeEntry;
import org.sipaccount.domain.changes.Face;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.changes.SettingVersions;

class FollowerTest {

    private static final Account ALICES = TestAccount.of("alice@example.com").account();

    private final OneAccount account = new OneAccount();

    @Test
    void beginsWithTheState() throws AccountNotOpen {
        account.newest = 3;

        AccountChangeEvent event =
                Objects.requireNonNull(follower(OptionalInt.empty()).next());

        assertThat(event.kind()).isEqualTo(ChangeEventKind.STATE);
        assertThat(event.version()).isEqualTo(3);
        assertThat(event.changes()).isEmpty();
        assertThat(account.known).isEqualTo(3);
    }

    @Test
    void beginsWithWhatIsNewAlsoWhereNothingIs() throws AccountNotOpen {
        account.newest = 3;

        assertThat(numbers(follower(OptionalInt.of(1)).next())).containsExactly(2, 3);
        assertThat(numbers(follower(OptionalInt.of(3)).next())).isEmpty();
    }

    @Test
    void tellsEachChangeOnceHoweverOftenItIsWoken() throws AccountNotOpen {
        Follower follower = follower(OptionalInt.empty());
        follower.next();
        account.newest = 2;

        assertThat(numbers(follower.next())).containsExactly(1, 2);
        assertThat(follower.next()).isNull();
        account.newest = 3;
        assertThat(numbers(follower.next())).containsExactly(3);
    }

    @Test
    void endsWithTheAccount() throws AccountNotOpen {
        Follower follower = follower(OptionalInt.empty());
        follower.next();
        account.gone = true;

        assertThatExceptionOfType(AccountNotOpen.class).isThrownBy(follower::next);
    }

    @Test
    void watchesFromTheBeginningToTheEnd() {
        Follower follower = follower(OptionalInt.empty());
        assertThat(account.watched).isTrue();

        follower.end();

        assertThat(account.watched).isFalse();
    }

    private Follower follower(OptionalInt since) {
        Follower follower = new Follower(account, ALICES.address(), since);
        follower.begin(() -> {});
        return follower;
    }

    private static List<Integer> numbers(@Nullable AccountChangeEvent event) {
        return Objects.requireNonNull(event).changes().stream()
                .map(AnnouncedChange::number)
                .toList();
    }

    /** Each change of which is one of privacy. */
    private static final class OneAccount implements WatchingChanges {

        int newest;
        int known;
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
        public News now(SipAddress account) {
            return news(Optional.empty());
        }

        @Override
        public News since(SipAddress account, int number) {
            return news(Optional.of(IntStream.rangeClosed(number + 1, newest)
                    .mapToObj(OneAccount::entry)
                    .toList()));
        }

        private News news(Optional<List<ChangeEntry>> changes) {
            if (gone) {
                throw new AccountGone();
            }
            SettingVersions versions = new SettingVersions(Map.of(Setting.PRIVACY, newest));
            return new News(ALICES, versions, changes);
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
