package org.sipaccount.persistence.deletion;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.sipaccount.domain.deletion.DeletionRequest;
import org.sipaccount.domain.deletion.Requester;
import org.sipaccount.persistence.accounts.AccountEntity;
import org.sipaccount.persistence.accounts.OwnedRow;

@Entity
@Table(name = "deletion_request")
public class DeletionRequestEntity extends OwnedRow {

    @Version
    private int version;

    private String secretSha256;
    private String requestId;
    private String clientTimestamp;
    private String requesterEntity;
    private String ip;
    private Instant expiresAt;

    protected DeletionRequestEntity() {}

    private DeletionRequestEntity(AccountEntity account, DeletionRequest request, String fingerprint) {
        super(account);
        apply(request, fingerprint);
    }

    static DeletionRequestEntity of(AccountEntity account, DeletionRequest request, String fingerprint) {
        return new DeletionRequestEntity(account, request, fingerprint);
    }

    final void apply(DeletionRequest request, String fingerprint) {
        secretSha256 = fingerprint;
        requestId = request.requester().requestId();
        clientTimestamp = request.requester().timestamp();
        requesterEntity = request.requester().entity();
        ip = request.requester().ip();
        expiresAt = request.expires();
    }

    DeletionRequest toDomain() {
        return new DeletionRequest(new Requester(requestId, clientTimestamp, requesterEntity, ip), expiresAt);
    }
}
