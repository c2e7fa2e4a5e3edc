package org.sipaccount.application.deletion;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sipaccount.application.balance.PrepaidAccounts;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.balance.LedgerEntry;
import org.sipaccount.domain.balance.PrepaidAccount;

/** A ledger that is empty until money moves. */
final class OneLedger implements PrepaidAccounts {

    private static final LedgerEntry ENTRY =
            new LedgerEntry(1, "Set balance", Duration.ZERO, "", "", "", BigDecimal.ONE, BigDecimal.ONE, Instant.EPOCH);

    private List<LedgerEntry> entries = List.of();

    void moveMoney() {
        entries = List.of(ENTRY);
    }

    @Override
    public Optional<PrepaidAccount> find(SipAddress account) {
        return Optional.empty();
    }

    @Override
    public Map<SipAddress, Optional<PrepaidAccount>> find(Collection<SipAddress> accounts) {
        return Map.of();
    }

    @Override
    public void start(SipAddress account, PrepaidAccount balance) {
        throw new AssertionError("nothing begins here");
    }

    @Override
    public Optional<Open> open(SipAddress account) {
        return Optional.empty();
    }

    @Override
    public void book(SipAddress account, PrepaidAccount after, LedgerEntry entry) {
        moveMoney();
    }

    @Override
    public Optional<List<LedgerEntry>> ledger(SipAddress account, int limit) {
        return Optional.of(entries);
    }
}
