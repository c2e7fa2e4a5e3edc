package org.sipaccount.persistence.accounts;

import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row that belongs to one account and goes with it. Changing it leaves the account's own row alone. */
@MappedSuperclass
public abstract class OwnedRow {

    /** Condition for the rows of one account; parameters 1 and 2 are user and domain of its address. */
    public static final String OF_ACCOUNT = "account.username = ?1 and account.domain.name = ?2";

    /** The sequence of the keys of all rows. */
    public static final String KEYS = "row_id";

    public static final int KEYS_AT_ONCE = 100;

    @Id
    @GeneratedValue(generator = KEYS)
    @SequenceGenerator(name = KEYS, sequenceName = KEYS, allocationSize = KEYS_AT_ONCE)
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
