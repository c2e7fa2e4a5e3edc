package org.sipaccount.application.rules;

import java.util.List;
import java.util.Optional;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.rules.AcceptRules;
import org.sipaccount.domain.rules.RejectRule;
import org.sipaccount.domain.rules.TemporaryRule;
import org.sipaccount.domain.rules.WeeklyRule;

/** The rules by which calls to an account are screened. */
public interface ScreeningRules {

    /** Permanent rules in the order in which they were stored, and the temporary one whether or not it still holds. */
    AcceptRules acceptRules(SipAddress account);

    /** In the order in which they were stored. */
    List<RejectRule> rejectRules(SipAddress account);

    /**
     * Replaces all permanent rules, in this order; the temporary one is not touched.
     *
     * @throws org.sipaccount.domain.accounts.ConcurrentChange when the stored rules are others than {@code before}
     */
    void savePermanent(SipAddress account, List<WeeklyRule> before, List<WeeklyRule> after);

    /**
     * Sets the temporary rule or takes it away; the permanent rules are not touched.
     *
     * @throws org.sipaccount.domain.accounts.ConcurrentChange when somebody else changed the temporary rule
     */
    void saveTemporary(SipAddress account, Optional<TemporaryRule> rule);
}
