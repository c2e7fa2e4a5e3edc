package org.sipaccount.persistence.accounts;

import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sipaccount.persistence.RowKey;

/** A row that belongs to one account and goes with it. Changing it leaves the account's own row alone. */
@MappedSuperclass
public abstract class OwnedRow {

    /** Condition for the rows of one account; parameters 1 and 2 are user and domain of its address. */
    public static final String OF_ACCOUNT = "account.username = ?1 and account.domain.name = ?2";

    @Id
    @RowKey
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private AccountEntity account;

    protected OwnedRow() {}

    protected OwnedRow(AccountEntity account) {
        this.account = account;
    }

    /** Of a row that is stored. */
    protected long id() {
        return Objects.requireNonNull(id);
    }
}
