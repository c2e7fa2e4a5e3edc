package org.sipaccount.legacy.sylk;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.sipaccount.application.balance.ManagingBalance;
import org.sipaccount.application.calls.ReadingCalls;
import org.sipaccount.application.deletion.RequestingDeletion;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Billing;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.accounts.PhoneNumber;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.domain.balance.PrepaidAccount;
import org.sipaccount.legacy.calls.CallHistoryView;
import org.sipaccount.legacy.sylk.SnapshotView.DeleteRequest;
import org.sipaccount.legacy.sylk.SnapshotView.Owner;
import org.sipaccount.legacy.sylk.SnapshotView.Pstn;
import org.sipaccount.legacy.sylk.SnapshotView.Server;

/** Collects what the app shows of an account. */
@Singleton
class Snapshot {

    private final ManagingBalance balances;
    private final ReadingCalls calls;
    private final RequestingDeletion deletion;
    private final SylkConfig config;

    Snapshot(ManagingBalance balances, ReadingCalls calls, RequestingDeletion deletion, SylkConfig config) {
        this.balances = balances;
        this.calls = calls;
        this.deletion = deletion;
        this.config = config;
    }

    SnapshotView of(Account account) {
        return new SnapshotView(
                account.address().toString(),
                email(account),
                number(account.owner().mobile()),
                deletion.isPossible(account),
                account.groups().stream().map(Group::name).sorted().toList(),
                pstn(account),
                CallHistoryView.of(calls.recent(account), account.wallTime()),
                new Owner(
                        email(account),
                        number(account.owner().mobile()),
                        number(account.owner().telephone())),
                new Server(config.thorNode().orElse(""), config.sipProxy().orElse("")),
                deletion.pending(account)
                        .map(request -> DeleteRequest.of(account.address(), request))
                        .orElse(null));
    }

    private Pstn pstn(Account account) {
        return new Pstn(
                number(account.callerId()),
                balances.balance(account)
                        .map(PrepaidAccount::balance)
                        .map(Money::amount)
                        .orElse(null),
                account.servedBy().currency().getCurrencyCode(),
                account.billing() == Billing.PREPAID,
                account.callsTelephones(),
                balances.quota(account).map(Money::amount).orElse(null),
                balances.turnoverToday(account));
    }

    private static String email(Account account) {
        return account.email().map(EmailAddress::value).orElse("");
    }

    private static String number(Optional<PhoneNumber> number) {
        return number.map(PhoneNumber::value).orElse("");
    }
}
