package org.sipaccount.application.rules;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.rules.AcceptRules;
import org.sipaccount.domain.rules.Contact;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.domain.rules.RejectRule;
import org.sipaccount.domain.rules.TemporaryRule;
import org.sipaccount.domain.rules.WeeklyRule;

/** Who may ring the account, and when. */
public interface ScreeningCalls {

    /** How many contact groups are offered to choose from. */
    int GROUPS_OFFERED = 100;

    /** How many contacts are listed. */
    int CONTACTS_LISTED = 100;

    /** The permanent rules, and the temporary one if it holds now. */
    AcceptRules acceptRules(Account account);

    /** The contact groups that a rule can name: those with at least one contact, by name. */
    List<ContactGroup> contactGroups(Account account);

    /** The first {@value #CONTACTS_LISTED} contacts of the phone book, by name. */
    List<Contact> contacts(Account account);

    List<RejectRule> rejectRules(Account account);

    /**
     * Replaces the permanent rules; the temporary one stays as it is.
     *
     * @param before the permanent rules that the change was made from
     * @throws org.sipaccount.domain.InvalidValue when there are more than {@link AcceptRules#MOST}
     * @throws org.sipaccount.domain.accounts.AccountBlocked when the account is switched off
     * @throws org.sipaccount.domain.accounts.ConcurrentChange when the stored rules are others than before
     */
    void savePermanent(Account account, List<WeeklyRule> before, List<WeeklyRule> after);

    /**
     * Lets nobody through for that long, or until it is ended; the permanent rules stay as they are.
     *
     * @param duration above zero; cut to {@link TemporaryRule#LONGEST}
     * @throws org.sipaccount.domain.accounts.AccountBlocked when the account is switched off
     * @throws org.sipaccount.domain.accounts.ConcurrentChange when somebody else changed it at the same time
     */
    void startDoNotDisturb(Account account, Optional<Duration> duration);

    /**
     * Ends the temporary rule; succeeds where there is none.
     *
     * @throws org.sipaccount.domain.accounts.AccountBlocked when the account is switched off
     * @throws org.sipaccount.domain.accounts.ConcurrentChange when somebody else changed it at the same time
     */
    void endDoNotDisturb(Account account);
}
