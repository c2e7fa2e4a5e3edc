package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.persistence.Samples.ALICE;
import static org.sipaccount.persistence.Samples.BOB;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.accounts.Accounts;
import org.sipaccount.application.changes.ChangeLog;
import org.sipaccount.application.changes.ChangePages;
import org.sipaccount.application.changes.ChangePosition;
import org.sipaccount.application.paging.Page;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.application.quarantine.Quarantine;
import org.sipaccount.domain.accounts.AdministeredDomains;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.changes.Actor;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.ChangeEntry;
import org.sipaccount.domain.changes.ChangeFilter;
import org.sipaccount.domain.changes.Face;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.localstack.testing.MariaDbTestResource;

/** The change log by page. */
@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class ChangePagesTest {

    private static final SipAddress CAROL = SipAddress.of("carol@other.example");
    private static final Instant NOON = Instant.parse("2025-03-14T12:00:00Z");

    private final ChangePages pages;
    private final ChangeLog log;
    private final Accounts accounts;
    private final Database database;
    private final Quarantine quarantine;

    ChangePagesTest(ChangePages pages, ChangeLog log, Accounts accounts, Database database, Quarantine quarantine) {
        this.pages = pages;
        this.log = log;
        this.accounts = accounts;
        this.database = database;
        this.quarantine = quarantine;
    }

    @BeforeEach
    void changesOfThreeAccounts() {
        database.holdOnly(
                AccountBuilder.account(ALICE).build(),
                AccountBuilder.account(BOB).build(),
                AccountBuilder.account(CAROL).build());
        change(ALICE, "alice", Setting.PRIVACY, 0);
        change(BOB, "staff", Setting.PRIVACY, 0);
        change(CAROL, "carol", Setting.VOICEMAIL, 60);
        change(ALICE, "staff", Setting.ALIASES, 120);
        change(ALICE, "alice", Setting.PRIVACY, 180);
    }

    @Test
    void showAnAccountItsOwnChangesTheNewestFirst() {
        var first = ofAccount(Optional.empty(), PageRequest.first(2));
        var second = ofAccount(
                Optional.empty(),
                PageRequest.<Integer>first(2).after(first.items().getLast().position()));

        assertThat(first.values()).extracting(ChangeEntry::number).containsExactly(3, 2);
        assertThat(first.hasNext()).isTrue();
        assertThat(second.values()).extracting(ChangeEntry::number).containsExactly(1);
        assertThat(second.hasNext()).isFalse();
        assertThat(count(Optional.empty())).isEqualTo(3);
    }

    @Test
    void showTheChangesOfOneSetting() {
        assertThat(ofAccount(Optional.of(Setting.PRIVACY), PageRequest.first(10))
                        .values())
                .extracting(ChangeEntry::number)
                .containsExactly(3, 1);
        assertThat(count(Optional.of(Setting.PRIVACY))).isEqualTo(2);
    }

    @Test
    void showANewAccountNothingOfOneThatHadItsAddressBefore() {
        database.inTransaction(() -> accounts.delete(ALICE));
        database.inTransaction(() -> quarantine.lift(ALICE, FixedClock.NOW));
        database.addTo(AccountBuilder.account(ALICE).build());

        assertThat(ofAccount(Optional.empty(), PageRequest.first(10)).values()).isEmpty();
        assertThat(ofDomains(AdministeredDomains.EVERY, account(ALICE), 10).values())
                .hasSize(3);
    }

    @Test
    void showStaffTheChangesOfTheirDomainsAlone() {
        assertThat(texts(AdministeredDomains.EVERY, ChangeFilter.ALL))
                .containsExactly("alice 3", "alice 2", "carol 1", "bob 1", "alice 1");
        assertThat(texts(only("example.com"), ChangeFilter.ALL))
                .containsExactly("alice 3", "alice 2", "bob 1", "alice 1");
        assertThat(texts(only("other.example", "example.com"), ChangeFilter.ALL))
                .hasSize(5);
        assertThat(texts(AdministeredDomains.NONE, ChangeFilter.ALL)).isEmpty();
        assertThat(texts(only("other.example"), account(ALICE))).isEmpty();
    }

    @Test
    void areFilteredByAccountActorAndTime() {
        assertThat(texts(AdministeredDomains.EVERY, account(BOB))).containsExactly("bob 1");
        assertThat(texts(AdministeredDomains.EVERY, filter(Optional.of("staff"), Optional.empty())))
                .containsExactly("alice 2", "bob 1");
        assertThat(texts(AdministeredDomains.EVERY, filter(Optional.empty(), Optional.of(NOON.plusSeconds(120)))))
                .containsExactly("alice 3", "alice 2");
    }

    @Test
    void goOnWhereAPageEndedAmongChangesOfOneInstant() {
        List<ChangeEntry> all = new ArrayList<>();
        var request = PageRequest.<ChangePosition>first(1);
        Page<ChangeEntry, ChangePosition> page = ofDomains(only("example.com", "other.example"), request);
        all.addAll(page.values());
        while (page.hasNext()) {
            request = request.after(page.items().getLast().position());
            page = ofDomains(only("example.com", "other.example"), request);
            all.addAll(page.values());
        }

        assertThat(all)
                .extracting(ChangePagesTest::text)
                .containsExactly("alice 3", "alice 2", "carol 1", "bob 1", "alice 1");
    }

    @Test
    void areCountedUpToABound() {
        assertThat(database.inTransaction(() -> pages.countOfDomains(only("example.com"), ChangeFilter.ALL, 3)))
                .isEqualTo(3);
        assertThat(database.inTransaction(() -> pages.countOfDomains(only("example.com"), ChangeFilter.ALL, 9)))
                .isEqualTo(4);
    }

    @Test
    void takeOneStatementForADomain() {
        assertThat(database.statements(() -> pages.ofAccount(ALICE, Optional.empty(), PageRequest.first(2))))
                .isEqualTo(1);
        assertThat(database.statements(
                        () -> pages.ofDomains(only("example.com"), ChangeFilter.ALL, PageRequest.first(2))))
                .isEqualTo(1);
    }

    private void change(SipAddress account, String actor, Setting setting, int secondsLater) {
        database.inTransaction(() -> {
            log.append(
                    account,
                    NOON.plusSeconds(secondsLater),
                    new Actor(actor, Actor.Kind.SUBSCRIBER, Face.GRAPHQL, ""),
                    Change.of(setting).field("field", "before", "after").build(),
                    OptionalInt.empty());
        });
    }

    private Page<ChangeEntry, Integer> ofAccount(Optional<Setting> setting, PageRequest<Integer> request) {
        return database.inTransaction(() -> pages.ofAccount(ALICE, setting, request));
    }

    private int count(Optional<Setting> setting) {
        return database.inTransaction(() -> pages.countOfAccount(ALICE, setting, 10));
    }

    private Page<ChangeEntry, ChangePosition> ofDomains(AdministeredDomains domains, ChangeFilter filter, int first) {
        return database.inTransaction(() -> pages.ofDomains(domains, filter, PageRequest.first(first)));
    }

    private Page<ChangeEntry, ChangePosition> ofDomains(
            AdministeredDomains domains, PageRequest<ChangePosition> request) {
        return database.inTransaction(() -> pages.ofDomains(domains, ChangeFilter.ALL, request));
    }

    private List<String> texts(AdministeredDomains domains, ChangeFilter filter) {
        return ofDomains(domains, filter, 10).values().stream()
                .map(ChangePagesTest::text)
                .toList();
    }

    private static String text(ChangeEntry entry) {
        return entry.account().user() + " " + entry.number();
    }

    private static AdministeredDomains only(String... domains) {
        return new AdministeredDomains.Only(
                Set.of(Arrays.stream(domains).map(DomainName::of).toArray(DomainName[]::new)));
    }

    private static ChangeFilter account(SipAddress account) {
        return new ChangeFilter(Optional.of(account), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static ChangeFilter filter(Optional<String> actor, Optional<Instant> from) {
        return new ChangeFilter(Optional.empty(), actor, from, Optional.empty());
    }
}
