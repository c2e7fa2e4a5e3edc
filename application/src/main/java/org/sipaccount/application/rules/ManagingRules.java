package org.sipaccount.application.rules;

import java.util.List;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.rules.AcceptRules;
import org.sipaccount.domain.rules.Callers;
import org.sipaccount.domain.rules.RejectRule;
import org.sipaccount.domain.rules.ValidityPeriod;
import org.sipaccount.domain.rules.WeeklyRule;

/**
 * Changing who may ring the account, and when. A rule that says the same as an earlier one of its list is left out. All
 * throw {@link org.sipaccount.domain.accounts.AccountRefusal} when the account is switched off, or changed by others for
 * too long.
 */
public interface ManagingRules {

    /**
     * Replaces the permanent rules; the temporary one stays as it is.
     *
     * @throws org.sipaccount.domain.InvalidValue when there are more than {@link AcceptRules#MOST}
     */
    void replaceAcceptRules(Account account, List<WeeklyRule> after);

    /**
     * The same, if the rules are still those that the change was made from.
     *
     * @throws org.sipaccount.domain.InvalidValue when there are more than {@link AcceptRules#MOST}
     * @throws org.sipaccount.domain.accounts.ConcurrentChange when the stored rules are others than before
     */
    void replaceAcceptRules(Account account, List<WeeklyRule> before, List<WeeklyRule> after);

    /** @throws org.sipaccount.domain.InvalidValue when there are more than {@link RejectRule#MOST} */
    void replaceRejectRules(Account account, List<RejectRule> after);

    /**
     * Lets only these callers through for a while; the permanent rules stay as they are.
     *
     * @throws org.sipaccount.domain.rules.EndsInThePast when it would be over already
     * @throws org.sipaccount.domain.InvalidValue when it would end too late
     */
    void startDoNotDisturb(Account account, Callers callers, ValidityPeriod validity);

    /** Ends the temporary rule; succeeds where there is none. */
    void endDoNotDisturb(Account account);
}
