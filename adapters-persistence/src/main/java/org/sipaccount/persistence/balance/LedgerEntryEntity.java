package org.sipaccount.persistence.balance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.sipaccount.application.balance.LedgerPosition;
import org.sipaccount.application.paging.Page;
import org.sipaccount.domain.balance.LedgerEntry;
import org.sipaccount.persistence.accounts.AccountEntity;
import org.sipaccount.persistence.accounts.OwnedRow;

@Entity
@Table(name = "ledger_entry")
public class LedgerEntryEntity extends OwnedRow {

    private long entryId;
    private String action;
    private long durationSeconds;
    private String destination;
    private String session;
    private String description;

    @Column(precision = 14, scale = 4)
    private BigDecimal value;

    @Column(precision = 14, scale = 4)
    private BigDecimal balance;

    private Instant bookedAt;

    protected LedgerEntryEntity() {}

    private LedgerEntryEntity(AccountEntity account, LedgerEntry entry) {
        super(account);
        entryId = entry.id();
        action = entry.action();
        durationSeconds = entry.duration().toSeconds();
        destination = entry.destination();
        session = entry.session();
        description = entry.description();
        value = entry.value();
        balance = entry.balance();
        bookedAt = entry.date();
    }

    public static LedgerEntryEntity of(AccountEntity account, LedgerEntry entry) {
        return new LedgerEntryEntity(account, entry);
    }

    Page.Item<LedgerEntry, LedgerPosition> toItem() {
        return new Page.Item<>(toDomain(), new LedgerPosition(entryId));
    }

    LedgerEntry toDomain() {
        return new LedgerEntry(
                entryId,
                action,
                Duration.ofSeconds(durationSeconds),
                destination,
                session,
                description,
                value,
                balance,
                bookedAt);
    }
}
