package org.sipaccount.legacy.actions;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sipaccount.application.balance.ManagingBalance;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.balance.LedgerEntry;
import org.sipaccount.legacy.wire.RequestParameters;

@Singleton
class GetBalanceHistory implements Action {

    private final ManagingBalance balances;

    GetBalanceHistory(ManagingBalance balances) {
        this.balances = balances;
    }

    @Override
    public String name() {
        return "get_balance_history";
    }

    @Override
    public Answer handle(Account account, RequestParameters parameters) {
        Optional<List<LedgerEntry>> ledger = balances.ledger(account);
        if (parameters.truthy("csv").isPresent()) {
            return BalanceStatement.of(account.address(), ledger.orElse(List.of()));
        }
        return Answer.read(ledger.map(GetBalanceHistory::entries).orElse(null));
    }

    private static List<Entry> entries(List<LedgerEntry> ledger) {
        return ledger.stream().map(Entry::of).toList();
    }

    private record Entry(
            long id,
            String action,
            long duration,
            String destination,
            String session,
            String description,
            BigDecimal value,
            BigDecimal balance,
            String date) {

        static Entry of(LedgerEntry entry) {
            return new Entry(
                    entry.id(),
                    entry.action(),
                    entry.duration().toSeconds(),
                    entry.destination(),
                    entry.session(),
                    entry.description(),
                    entry.value(),
                    entry.balance(),
                    BalanceStatement.date(entry));
        }
    }
}
