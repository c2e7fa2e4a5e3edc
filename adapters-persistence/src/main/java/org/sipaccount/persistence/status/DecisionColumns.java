package org.sipaccount.persistence.status;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.sipaccount.domain.administration.Reason;
import org.sipaccount.domain.status.Decision;

@Embeddable
record DecisionColumns(String reason, String decidedBy, Instant decidedAt) {

    static DecisionColumns of(Decision decision) {
        return new DecisionColumns(decision.reason().text(), decision.by(), decision.at());
    }

    Decision toDomain() {
        return new Decision(new Reason(reason), decidedBy, decidedAt);
    }
}
