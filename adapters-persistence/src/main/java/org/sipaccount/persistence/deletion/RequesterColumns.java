package org.sipaccount.persistence.deletion;

import jakarta.persistence.Embeddable;
import org.sipaccount.domain.deletion.Requester;

@Embeddable
record RequesterColumns(String requestId, String clientTimestamp, String requesterEntity, String ip) {

    static RequesterColumns of(Requester requester) {
        return new RequesterColumns(requester.requestId(), requester.timestamp(), requester.entity(), requester.ip());
    }

    Requester toDomain() {
        return new Requester(requestId, clientTimestamp, requesterEntity, ip);
    }
}
