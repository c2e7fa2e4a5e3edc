package org.sipaccount.graphql.balance;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.domain.balance.PrepaidAccount;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.graphql.accounts.AccountView;
import org.sipaccount.graphql.scalars.DurationText;

/** What the rating engine said last is shown as it came. */
@Type("Prepaid")
@Description("The balance of an account that pays before its calls.")
public final class PrepaidView {

    private final AccountView account;
    private final PrepaidAccount prepaid;

    PrepaidView(AccountView account, PrepaidAccount prepaid) {
        this.account = account;
        this.prepaid = prepaid;
    }

    @Description("The version of this setting, to expect in a change of it; calls do not change it.")
    public int getVersion() {
        return account.version(Setting.BALANCE);
    }

    @NonNull
    @Description("What is left; may be negative, because calls in progress end together.")
    public MoneyView getBalance() {
        return MoneyView.of(prepaid.balance());
    }

    @NonNull
    @Description("How long a call to lastDestination could last on the balance, when it was rated last.")
    public DurationText getMaxCallDuration() {
        return DurationText.of(prepaid.session().maxSessionTime());
    }

    @NonNull
    @Description("The prefix of the number that was rated last; empty where none was.")
    public String getLastDestination() {
        return prepaid.session().destination();
    }

    @NonNull
    @Description("What the last call cost, as the rating engine wrote it; empty before the first one.")
    public String getLastCallPrice() {
        return prepaid.session().lastCallPrice();
    }

    /** The account, for the fields that other packages add. */
    public AccountView owner() {
        return account;
    }
}
