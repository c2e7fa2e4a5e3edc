package org.sipaccount.graphql.accounts;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.domain.changes.SettingVersions;
import org.sipaccount.graphql.scalars.SipAddressText;

/** An account with the versions of its settings. What it holds is added by the packages of the settings. */
@Type("Account")
@Description("A subscriber's line: an address, how it is billed, how calls to it are treated.")
public final class AccountView {

    private final Account account;
    private final SettingVersions versions;

    public AccountView(Account account, SettingVersions versions) {
        this.account = account;
        this.versions = versions;
    }

    @NonNull
    @Description("Address-of-record; it identifies the account.")
    public SipAddressText getAddress() {
        return SipAddressText.of(account.address());
    }

    @NonNull
    @Description("Whether calls are paid from a balance before them, or by invoice after them.")
    public BillingView getBilling() {
        return BillingView.of(account.billing());
    }

    @Description("The number of the newest change of the account, 0 where it never changed.")
    public int getVersion() {
        return versions.newest();
    }

    /** The account, for the fields that other packages add. */
    public Account account() {
        return account;
    }

    public int version(Setting setting) {
        return versions.of(setting);
    }
}
