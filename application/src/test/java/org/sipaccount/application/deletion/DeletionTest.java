package org.sipaccount.application.deletion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.accounts.SomeAccount;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountBlocked;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.deletion.AnotherRequestPending;
import org.sipaccount.domain.deletion.BalanceHistoryPresent;
import org.sipaccount.domain.deletion.DeletionDenied;
import org.sipaccount.domain.deletion.EmailRequired;
import org.sipaccount.domain.deletion.LinkSecret;
import org.sipaccount.domain.deletion.LinkUnusable;
import org.sipaccount.domain.deletion.Requester;

class DeletionTest {

    private static final Instant NOON = Instant.parse("2025-03-14T12:00:00Z");
    private static final Requester APP = new Requester("r-1", "", "{}", "192.0.2.1");
    private static final Account ALICE = SomeAccount.in();

    private final InMemoryDeletionRequests requests = new InMemoryDeletionRequests();
    private final OneAccount accounts = new OneAccount(ALICE);
    private final OneLedger ledger = new OneLedger();
    private final List<LinkSecret> letters = new ArrayList<>();
    private Instant now = NOON;
    private int made;

    private final RequestDeletion requesting = new RequestDeletion(
            requests,
            new DeletableAccounts(ledger),
            () -> new LinkSecret("%064x".formatted(++made)),
            (to, account, request, secret) -> letters.add(secret),
            () -> now);
    private final ConfirmDeletion confirming =
            new ConfirmDeletion(requests, new DeletableAccounts(ledger), accounts, () -> now);

    @Test
    void deletesTheAccountByTheLettersSecretOnce() {
        assertThat(requesting.request(ALICE, APP)).isEqualTo(SomeAccount.EMAIL);
        LinkSecret secret = letters.getFirst();

        assertThat(confirming.account(secret)).contains(SomeAccount.ADDRESS);
        assertThat(confirming.confirm(secret)).isEqualTo(SomeAccount.ADDRESS);

        assertThat(accounts.account).isEmpty();
        assertThatThrownBy(() -> confirming.confirm(secret)).isInstanceOf(LinkUnusable.class);
    }

    @Test
    void endsAfterTwoDays() {
        requesting.request(ALICE, APP);
        now = NOON.plus(Duration.ofDays(2));

        assertThat(requesting.pending(ALICE)).isEmpty();
        assertThat(confirming.account(letters.getFirst())).isEmpty();
        assertThatThrownBy(() -> confirming.confirm(letters.getFirst())).isInstanceOf(LinkUnusable.class);
        assertThat(requesting.cancel(ALICE, Optional.of("another"))).isFalse();
        assertThat(accounts.account).isPresent();
    }

    @Test
    void worksUntilTheLastInstant() {
        requesting.request(ALICE, APP);
        now = NOON.plus(Duration.ofDays(2)).minusNanos(1);

        assertThat(requesting.pending(ALICE)).isPresent();
        assertThat(confirming.confirm(letters.getFirst())).isEqualTo(SomeAccount.ADDRESS);
    }

    @Test
    void makesTheEarlierLinkUseless() {
        requesting.request(ALICE, APP);
        requesting.request(ALICE, APP);

        assertThatThrownBy(() -> confirming.confirm(letters.getFirst())).isInstanceOf(LinkUnusable.class);
        assertThat(confirming.account(letters.getLast())).isPresent();
    }

    @Test
    void cancelsTheRequestThatIsMeant() {
        requesting.request(ALICE, APP);

        assertThatThrownBy(() -> requesting.cancel(ALICE, Optional.of("r-2")))
                .isInstanceOf(AnotherRequestPending.class);
        assertThat(requesting.cancel(ALICE, Optional.of("r-1"))).isTrue();
        assertThat(requesting.cancel(ALICE, Optional.of("r-1"))).isFalse();
        assertThat(confirming.account(letters.getFirst())).isEmpty();
    }

    @Test
    void refusesAccountsThatCannotBeDeleted() {
        assertRefused(SomeAccount.in(Group.BLOCKED), AccountBlocked.class);
        assertRefused(SomeAccount.in(Group.DENY_ACCOUNT_DELETE), DeletionDenied.class);
        assertRefused(SomeAccount.withoutEmail(), EmailRequired.class);
        ledger.moveMoney();
        assertRefused(ALICE, BalanceHistoryPresent.class);

        assertThat(letters).isEmpty();
    }

    @Test
    void asksAgainWhenTheLinkIsUsed() {
        requesting.request(ALICE, APP);
        accounts.account = Optional.of(SomeAccount.in(Group.DENY_ACCOUNT_DELETE));
        assertThatThrownBy(() -> confirming.confirm(letters.getFirst())).isInstanceOf(DeletionDenied.class);

        accounts.account = Optional.of(ALICE);
        ledger.moveMoney();
        assertThatThrownBy(() -> confirming.confirm(letters.getFirst())).isInstanceOf(BalanceHistoryPresent.class);
        assertThat(accounts.account).isPresent();
    }

    @Test
    void cancelsNothingOfABlockedAccount() {
        assertThatThrownBy(() -> requesting.cancel(SomeAccount.in(Group.BLOCKED), Optional.empty()))
                .isInstanceOf(AccountBlocked.class);
    }

    private void assertRefused(Account account, Class<?> refusal) {
        assertThat(requesting.isPossible(account)).isFalse();
        assertThatThrownBy(() -> requesting.request(account, APP)).isInstanceOf(refusal);
    }
}
