package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.persistence.Samples.ALICE;
import static org.sipaccount.persistence.Samples.BOB;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.changes.ChangeLog;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.changes.Actor;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.ChangeEntry;
import org.sipaccount.domain.changes.Face;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.localstack.testing.MariaDbTestResource;

/** What the log tells those who follow an account. */
@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class NewChangesTest {

    private static final Instant AT = Instant.parse("2025-03-14T12:00:00.123456Z");
    private static final Change HIDDEN =
            Change.of(Setting.PRIVACY).field("hidesCallerId", false, true).build();
    private static final SipAddress STRANGER = SipAddress.of("stranger@example.com");

    private final ChangeLog log;
    private final Database database;

    NewChangesTest(ChangeLog log, Database database) {
        this.log = log;
        this.database = database;
    }

    @BeforeEach
    void threeChangesOfOneAccount() {
        database.holdOnly(
                AccountBuilder.account(ALICE).build(),
                AccountBuilder.account(BOB).build());
        database.inTransaction(() -> {
            for (int i = 0; i < 3; i++) {
                log.append(ALICE, AT, Actor.subscriber(ALICE, Face.GRAPHQL, "192.0.2.1"), HIDDEN, OptionalInt.empty());
            }
        });
    }

    @Test
    void knowsTheNewestChangeOfEachAccountThatThereIs() {
        Map<SipAddress, Integer> newest = database.inTransaction(() -> log.newest(List.of(ALICE, BOB, STRANGER)));

        assertThat(newest).isEqualTo(Map.of(ALICE, 3, BOB, 0));
    }

    @Test
    void asksOnceForAllAccounts() {
        assertThat(database.statements(() -> log.newest(List.of(ALICE, BOB, STRANGER))))
                .isEqualTo(1);
    }

    @Test
    void tellsTheChangesAfterANumberOldestFirst() {
        assertThat(after(ALICE, 1, 10)).extracting(ChangeEntry::number).containsExactly(2, 3);
        assertThat(after(ALICE, 1, 1)).extracting(ChangeEntry::number).containsExactly(2);
        assertThat(after(ALICE, 3, 10)).isEmpty();
        assertThat(after(BOB, 0, 10)).isEmpty();
        assertThat(after(ALICE, 2, 10).getFirst().change()).isEqualTo(HIDDEN);
    }

    private List<ChangeEntry> after(SipAddress account, int number, int limit) {
        return database.inTransaction(() -> log.after(account, number, limit));
    }
}
