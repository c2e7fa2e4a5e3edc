package org.sipaccount.legacy.actions;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.sipaccount.application.balance.ManagingBalance;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.balance.PrepaidAccount;
import org.sipaccount.domain.balance.RatedSession;
import org.sipaccount.legacy.wire.RequestParameters;

@Singleton
class GetPrepaid implements Action {

    private final ManagingBalance balances;

    GetPrepaid(ManagingBalance balances) {
        this.balances = balances;
    }

    @Override
    public String name() {
        return "get_prepaid";
    }

    @Override
    public Answer handle(Account account, RequestParameters parameters) {
        return Answer.read(balances.balance(account).map(Prepaid::of).orElse(null));
    }

    private record Prepaid(
            BigDecimal balance,
            String lastCallPrice,
            String callInProgress,
            String sessionTime,
            long maxSessionTime,
            String destination) {

        static Prepaid of(PrepaidAccount account) {
            RatedSession session = account.session();
            return new Prepaid(
                    account.balance().amount(),
                    session.lastCallPrice(),
                    session.callInProgress(),
                    session.sessionTime(),
                    session.maxSessionTime().toSeconds(),
                    session.destination());
        }
    }
}
