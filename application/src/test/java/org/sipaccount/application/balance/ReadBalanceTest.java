package org.sipaccount.application.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.application.testing.InMemoryPrepaidAccounts;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.balance.LedgerEntry;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.domain.balance.PrepaidAccount;
import org.sipaccount.domain.balance.RatedSession;

class ReadBalanceTest {

    private static final Account ALICE = TestAccount.of("alice@example.com").account();
    private static final Account BOB =
            TestAccount.of("bob@example.com").postpaid().account();
    private static final Account CAROL = TestAccount.of("carol@example.com").account();
    private static final PrepaidAccount NOTHING = new PrepaidAccount(Money.zero(TestAccount.EUR), RatedSession.NONE);

    private final InMemoryPrepaidAccounts prepaid = new InMemoryPrepaidAccounts();
    private final ReadingBalance reading = new ReadBalance(prepaid, prepaid);

    @Test
    void showsNoBalanceOfThoseWhoPayAfterwards() {
        prepaid.put(ALICE.address(), NOTHING);
        prepaid.put(BOB.address(), NOTHING);

        assertThat(reading.balances(List.of(ALICE, BOB, CAROL)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        ALICE.address(), Optional.of(NOTHING),
                        BOB.address(), Optional.empty(),
                        CAROL.address(), Optional.empty()));
    }

    @Test
    void showsTheLedgerNewestFirst() {
        for (long id = 1; id <= 3; id++) {
            prepaid.book(ALICE.address(), NOTHING, entry(id));
        }
        var page = reading.ledger(ALICE, PageRequest.first(2));

        assertThat(page.values()).extracting(LedgerEntry::id).containsExactly(3L, 2L);
        assertThat(page.hasNext()).isTrue();
        assertThat(reading.ledger(
                                ALICE,
                                PageRequest.<LedgerPosition>first(2)
                                        .after(page.items().getLast().position()))
                        .values())
                .extracting(LedgerEntry::id)
                .containsExactly(1L);
        assertThat(reading.countEntries(ALICE)).isEqualTo(3);
        assertThat(reading.countEntries(BOB)).isZero();
    }

    private static LedgerEntry entry(long id) {
        return new LedgerEntry(
                id, "Set balance", Duration.ZERO, "", "", "", BigDecimal.ONE, BigDecimal.ONE, Instant.EPOCH);
    }
}
