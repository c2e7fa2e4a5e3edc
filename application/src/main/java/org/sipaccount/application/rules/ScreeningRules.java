package org.sipaccount.application.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /** The same of each of these accounts, in one statement. */
    Map<SipAddress, AcceptRules> acceptRules(Collection<SipAddress> accounts);

    /** In the order in which they were stored. */
    List<RejectRule> rejectRules(SipAddress account);

    /** The same of each of these accounts, in one statement. */
    Map<SipAddress, List<RejectRule>> rejectRules(Collection<SipAddress> accounts);

    /**
     * Replaces all permanent rules, in this order; the temporary one is not touched.
     *
     * @throws org.sipaccount.domain.accounts.ConcurrentChange when the stored rules are others than {@code before}
     */
    void savePermanent(SipAddress account, List<WeeklyRule> before, List<WeeklyRule> after);

    /**
     * Replaces all reject rules, in this order.
     *
     * @return those before
     * @throws org.sipaccount.domain.accounts.ConcurrentChange when somebody else changes them at the same time
     */
    List<RejectRule> saveRejectRules(SipAddress account, List<RejectRule> after);

    /**
     * Sets the temporary rule or takes it away; the permanent rules are not touched.
     *
     * @return the one before, whether or not it still held
     * @throws org.sipaccount.domain.accounts.ConcurrentChange when somebody else changed the temporary rule
     */
    Optional<TemporaryRule> saveTemporary(SipAddress account, Optional<TemporaryRule> rule);
}
