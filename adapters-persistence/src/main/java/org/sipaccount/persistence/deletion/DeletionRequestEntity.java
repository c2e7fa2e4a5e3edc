package org.sipaccount.persistence.deletion;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.sipaccount.domain.deletion.DeletionRequest;
import org.sipaccount.persistence.accounts.AccountEntity;
import org.sipaccount.persistence.accounts.OwnedRow;

@Entity
@Table(name = "deletion_request")
public class DeletionRequestEntity extends OwnedRow {

    @Version
    private int version;

    private String secretSha256;

    @Embedded
    private RequesterColumns requester;

    private Instant expiresAt;

    protected DeletionRequestEntity() {}

    private DeletionRequestEntity(AccountEntity account, DeletionRequest request, String fingerprint) {
        super(account);
        secretSha256 = fingerprint;
        requester = RequesterColumns.of(request.requester());
        expiresAt = request.expires();
    }

    static DeletionRequestEntity of(AccountEntity account, DeletionRequest request, String fingerprint) {
        return new DeletionRequestEntity(account, request, fingerprint);
    }

    void apply(DeletionRequest request, String fingerprint) {
        secretSha256 = fingerprint;
        requester = RequesterColumns.of(request.requester());
        expiresAt = request.expires();
    }

    DeletionRequest toDomain() {
        return new DeletionRequest(requester.toDomain(), expiresAt);
    }
}
