package org.sipaccount.application.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.function.Function;
import org.sipaccount.application.changes.Reverter;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.accounts.Identity;
import org.sipaccount.domain.accounts.IdentityChange;
import org.sipaccount.domain.accounts.Language;
import org.sipaccount.domain.accounts.PhoneNumber;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.ChangedSince;
import org.sipaccount.domain.changes.Edit;
import org.sipaccount.domain.changes.Setting;

/** Sets back the fields that were changed, and leaves the others as they are by now. */
@ApplicationScoped
class IdentityReverter implements Reverter {

    private final ManagingIdentity managing;

    IdentityReverter(ManagingIdentity managing) {
        this.managing = managing;
    }

    @Override
    public boolean reverts(Setting setting) {
        return setting == Setting.IDENTITY;
    }

    @Override
    public boolean isOfMany() {
        return true;
    }

    @Override
    public void revert(Account account, Change change) {
        IdentityChange back = new IdentityChange(
                edit(change, "firstName", text -> text),
                edit(change, "lastName", text -> text),
                edit(change, "email", EmailAddress::new),
                edit(change, "mobileNumber", PhoneNumber::new),
                edit(change, "timeZone", ZoneId::of),
                edit(change, "language", Language::of));
        requireStill(change, account.identity(), back.applied(account.identity()));
        managing.change(account, back);
    }

    /** What is set back is exactly what the change had made of it. */
    private static void requireStill(Change change, Identity now, Identity before) {
        if (!ManageIdentity.difference(before, now).fields().equals(change.fields())) {
            throw new ChangedSince();
        }
    }

    private static <T> Edit<T> edit(Change change, String field, Function<String, T> reading) {
        return change.isAbout(field) ? Edit.to(change.before(field).map(reading).orElse(null)) : Edit.keep();
    }
}
