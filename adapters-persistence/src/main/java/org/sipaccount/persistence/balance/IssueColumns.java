package org.sipaccount.persistence.balance;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.sipaccount.application.administration.IssuedVouchers.Issue;

@Embeddable
record IssueColumns(String reason, String issuedBy, Instant issuedAt) {

    static IssueColumns of(Issue issue) {
        return new IssueColumns(issue.reason().text(), issue.by(), issue.at());
    }
}
