package org.sipaccount.graphql.accounts;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.sipaccount.domain.accounts.Billing;

@Enum("Billing")
@Description("How an account pays for its calls: PREPAID, from a balance before them; POSTPAID, by invoice after them.")
public enum BillingView {
    PREPAID,
    POSTPAID;

    public static BillingView of(Billing billing) {
        return switch (billing) {
            case PREPAID -> PREPAID;
            case POSTPAID -> POSTPAID;
        };
    }

    public Billing toDomain() {
        return switch (this) {
            case PREPAID -> Billing.PREPAID;
            case POSTPAID -> Billing.POSTPAID;
        };
    }
}
