package org.sipaccount.persistence.status;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.status.AccountStatus;
import org.sipaccount.domain.status.AccountStatus.Active;
import org.sipaccount.domain.status.AccountStatus.Blocked;
import org.sipaccount.domain.status.AccountStatus.DeletionPending;
import org.sipaccount.persistence.accounts.AccountEntity;
import org.sipaccount.persistence.accounts.OwnedRow;

@Entity
@Table(name = "account_status")
public class AccountStatusEntity extends OwnedRow {

    /** Whether the account is blocked without regard to its deletion. */
    private boolean blocked;

    @Embedded
    @AttributeOverride(name = "reason", column = @Column(name = "block_reason"))
    @AttributeOverride(name = "decidedBy", column = @Column(name = "blocked_by"))
    @AttributeOverride(name = "decidedAt", column = @Column(name = "blocked_at"))
    private @Nullable DecisionColumns block;

    @Embedded
    @AttributeOverride(name = "reason", column = @Column(name = "deletion_reason"))
    @AttributeOverride(name = "decidedBy", column = @Column(name = "deletion_by"))
    @AttributeOverride(name = "decidedAt", column = @Column(name = "deletion_at"))
    private @Nullable DecisionColumns deletion;

    private @Nullable Instant deletionDue;

    protected AccountStatusEntity() {}

    AccountStatusEntity(AccountEntity account) {
        super(account);
    }

    void apply(AccountStatus status) {
        deletion = null;
        deletionDue = null;
        switch (status) {
            case Active _ -> setBlock(false, Optional.empty());
            case Blocked(var decision) -> setBlock(true, decision.map(DecisionColumns::of));
            case DeletionPending(var decision, var due, var before) -> {
                apply(before);
                deletion = DecisionColumns.of(decision);
                deletionDue = due;
            }
        }
    }

    private void setBlock(boolean is, Optional<DecisionColumns> decision) {
        blocked = is;
        block = decision.orElse(null);
    }

    /** @param inGroup whether the account is in the group that blocks it, which may have been changed by other means */
    AccountStatus toDomain(boolean inGroup) {
        if (deletion != null && deletionDue != null) {
            return new DeletionPending(deletion.toDomain(), deletionDue, withoutDeletion(blocked));
        }
        return withoutDeletion(inGroup);
    }

    private AccountStatus withoutDeletion(boolean isBlocked) {
        return isBlocked
                ? new Blocked(Optional.ofNullable(block).map(DecisionColumns::toDomain))
                : AccountStatus.ACTIVE;
    }
}
