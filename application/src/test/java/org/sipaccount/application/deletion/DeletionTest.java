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
import org.sipaccount.application.changes.TestChanges;
import org.sipaccount.application.testing.InMemoryMailLog;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.AccountBlocked;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.deletion.AnotherRequestPending;
import org.sipaccount.domain.deletion.BalanceHistoryPresent;
import org.sipaccount.domain.deletion.DeletionDenied;
import org.sipaccount.domain.deletion.DeletionRequest;
import org.sipaccount.domain.deletion.EmailRequired;
import org.sipaccount.domain.deletion.LinkSecret;
import org.sipaccount.domain.deletion.LinkUnusable;
import org.sipaccount.domain.deletion.MailNotSent;
import org.sipaccount.domain.deletion.Requester;
import org.sipaccount.domain.mail.SentMails;
import org.sipaccount.domain.mail.TooManyMails;

class DeletionTest {

    private static final Instant NOON = Instant.parse("2025-03-14T12:00:00Z");
    private static final Requester APP = new Requester("r-1", "", "{}", "192.0.2.1");
    private static final Account ALICE = SomeAccount.in();

    private final InMemoryDeletionRequests requests = new InMemoryDeletionRequests();
    private final TestChanges changes = TestChanges.of(ALICE);
    private final OneLedger ledger = new OneLedger();
    private final List<LinkSecret> mails = new ArrayList<>();
    private Instant now = NOON;
    private int made;
    private boolean mailServerIsDown;

    private final RequestDeletion requesting = new RequestDeletion(
            requests,
            new DeletableAccounts(ledger),
            () -> new LinkSecret("%064x".formatted(++made)),
            new DeletionLinks(
                    requests, new DeletableAccounts(ledger), new InMemoryMailLog(), changes.changes(), () -> now),
            this::send,
            changes.changes(),
            () -> now);
    private final ConfirmDeletion confirming = new ConfirmDeletion(
            requests, new DeletableAccounts(ledger), changes.accounts(), changes.changes(), () -> now);

    private void send(EmailAddress to, Account account, DeletionRequest request, LinkSecret secret) {
        if (mailServerIsDown) {
            throw new MailNotSent();
        }
        mails.add(secret);
    }

    @Test
    void withdrawsTheLinkWhoseMailIsNotSent() {
        mailServerIsDown = true;

        assertThatThrownBy(() -> requesting.request(ALICE, APP)).isInstanceOf(MailNotSent.class);

        assertThat(requesting.pending(ALICE)).isEmpty();
        assertThat(changes.log().changes())
                .containsExactly(
                        status("deletionRequested", "false", "true").secret().build(),
                        status("deletionRequested", "true", "false").build());
    }

    @Test
    void sendsAFewMailsAnHour() {
        for (int mail = 0; mail < SentMails.MOST_FOR_ACCOUNT; mail++) {
            requesting.request(ALICE, APP);
        }
        assertThatThrownBy(() -> requesting.request(ALICE, APP)).isInstanceOf(TooManyMails.class);
        assertThat(confirming.account(mails.getLast())).isPresent();

        now = NOON.plus(SentMails.WINDOW);
        requesting.request(ALICE, APP);
        assertThat(mails).hasSize(SentMails.MOST_FOR_ACCOUNT + 1);
    }

    @Test
    void deletesTheAccountByTheLettersSecretOnce() {
        assertThat(requesting.request(ALICE, APP)).isEqualTo(SomeAccount.EMAIL);
        LinkSecret secret = mails.getFirst();

        assertThat(confirming.account(secret)).contains(SomeAccount.ADDRESS);
        assertThat(confirming.confirm(secret)).isEqualTo(SomeAccount.ADDRESS);

        assertThat(changes.accounts().find(ALICE.address())).isEmpty();
        assertThatThrownBy(() -> confirming.confirm(secret)).isInstanceOf(LinkUnusable.class);
    }

    @Test
    void endsAfterTwoDays() {
        requesting.request(ALICE, APP);
        now = NOON.plus(Duration.ofDays(2));

        assertThat(requesting.pending(ALICE)).isEmpty();
        assertThat(confirming.account(mails.getFirst())).isEmpty();
        assertThatThrownBy(() -> confirming.confirm(mails.getFirst())).isInstanceOf(LinkUnusable.class);
        assertThat(requesting.cancel(ALICE, Optional.of("another"))).isFalse();
        assertThat(changes.accounts().find(ALICE.address())).isPresent();
    }

    @Test
    void worksUntilTheLastInstant() {
        requesting.request(ALICE, APP);
        now = NOON.plus(Duration.ofDays(2)).minusNanos(1);

        assertThat(requesting.pending(ALICE)).isPresent();
        assertThat(confirming.confirm(mails.getFirst())).isEqualTo(SomeAccount.ADDRESS);
    }

    @Test
    void makesTheEarlierLinkUseless() {
        requesting.request(ALICE, APP);
        requesting.request(ALICE, APP);

        assertThatThrownBy(() -> confirming.confirm(mails.getFirst())).isInstanceOf(LinkUnusable.class);
        assertThat(confirming.account(mails.getLast())).isPresent();
    }

    @Test
    void cancelsTheRequestThatIsMeant() {
        requesting.request(ALICE, APP);

        assertThatThrownBy(() -> requesting.cancel(ALICE, Optional.of("r-2")))
                .isInstanceOf(AnotherRequestPending.class);
        assertThat(requesting.cancel(ALICE, Optional.of("r-1"))).isTrue();
        assertThat(requesting.cancel(ALICE, Optional.of("r-1"))).isFalse();
        assertThat(confirming.account(mails.getFirst())).isEmpty();
    }

    @Test
    void refusesAccountsThatCannotBeDeleted() {
        assertRefused(SomeAccount.in(Group.BLOCKED), AccountBlocked.class);
        assertRefused(SomeAccount.in(Group.DENY_ACCOUNT_DELETE), DeletionDenied.class);
        assertRefused(SomeAccount.withoutEmail(), EmailRequired.class);
        ledger.moveMoney();
        assertRefused(ALICE, BalanceHistoryPresent.class);

        assertThat(mails).isEmpty();
    }

    @Test
    void asksAgainWhenTheLinkIsUsed() {
        requesting.request(ALICE, APP);
        changes.accounts().put(SomeAccount.in(Group.DENY_ACCOUNT_DELETE));
        assertThatThrownBy(() -> confirming.confirm(mails.getFirst())).isInstanceOf(DeletionDenied.class);

        changes.accounts().put(ALICE);
        ledger.moveMoney();
        assertThatThrownBy(() -> confirming.confirm(mails.getFirst())).isInstanceOf(BalanceHistoryPresent.class);
        assertThat(changes.accounts().find(ALICE.address())).isPresent();
    }

    @Test
    void cancelsNothingOfABlockedAccount() {
        changes.accounts().put(SomeAccount.in(Group.BLOCKED));

        assertThatThrownBy(() -> requesting.cancel(ALICE, Optional.empty())).isInstanceOf(AccountBlocked.class);
    }

    @Test
    void keepsWhatWasAskedForAndTakenBack() {
        requesting.request(ALICE, APP);
        requesting.request(ALICE, APP);
        assertThatThrownBy(() -> requesting.cancel(ALICE, Optional.of("r-2")))
                .isInstanceOf(AnotherRequestPending.class);
        requesting.cancel(ALICE, Optional.empty());
        requesting.cancel(ALICE, Optional.empty());

        assertThat(changes.log().changes())
                .containsExactly(
                        status("deletionRequested", "false", "true").secret().build(),
                        // The earlier link went: the same wish, and another secret.
                        Change.of(Setting.STATUS).secret().build(),
                        status("deletionRequested", "true", "false").build());
    }

    @Test
    void keepsThatTheAccountWasDeleted() {
        requesting.request(ALICE, APP);
        confirming.confirm(mails.getFirst());
        assertThatThrownBy(() -> confirming.confirm(mails.getFirst())).isInstanceOf(LinkUnusable.class);

        assertThat(changes.log().changes())
                .last()
                .isEqualTo(Change.of(Setting.STATUS)
                        .field("state", Optional.of("ACTIVE"), Optional.empty())
                        .build());
        assertThat(changes.log().changes()).hasSize(2);
    }

    @Test
    void takesALinkOfAnAccountThatIsGoneForUseless() {
        requesting.request(ALICE, APP);
        changes.accounts().delete(ALICE.address());

        assertThatThrownBy(() -> confirming.confirm(mails.getFirst())).isInstanceOf(LinkUnusable.class);
    }

    private static Change.Builder status(String field, String before, String after) {
        return Change.of(Setting.STATUS).field(field, before, after);
    }

    private void assertRefused(Account account, Class<?> refusal) {
        changes.accounts().put(account);
        assertThat(requesting.isPossible(account)).isFalse();
        assertThatThrownBy(() -> requesting.request(account, APP)).isInstanceOf(refusal);
    }
}
