package org.sipaccount.application.deletion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.sipaccount.application.balance.PrepaidAccounts;
import org.sipaccount.domain.Refusal;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.deletion.Deletability;

/** Which accounts can be deleted: asked when the link is made, and again when it is used. */
@ApplicationScoped
class DeletableAccounts {

    private final PrepaidAccounts balances;

    DeletableAccounts(PrepaidAccounts balances) {
        this.balances = balances;
    }

    /** Empty when nothing stands against it. */
    Optional<Refusal> refusal(Account account) {
        return Deletability.refusal(account, hasLedger(account));
    }

    private boolean hasLedger(Account account) {
        return balances.ledger(account.address(), 1)
                .filter(entries -> !entries.isEmpty())
                .isPresent();
    }
}
