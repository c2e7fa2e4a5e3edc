package org.sipaccount.legacy.actions;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.sipaccount.application.balance.ManagingBalance;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.legacy.wire.Intval;
import org.sipaccount.legacy.wire.RequestParameters;

@Singleton
class AddBalance implements Action {

    private final ManagingBalance balances;

    AddBalance(ManagingBalance balances) {
        this.balances = balances;
    }

    @Override
    public String name() {
        return "add_balance";
    }

    @Override
    public Answer handle(Account account, RequestParameters parameters) {
        Optional<String> id = parameters.truthy("id");
        Optional<String> number = parameters.truthy("number");
        if (id.isEmpty() || number.isEmpty()) {
            return Answer.refused("Missing id or number");
        }
        balances.redeem(account, Intval.of(id.get()), number.get());
        return Answer.changed("Added balance succeeded");
    }
}
