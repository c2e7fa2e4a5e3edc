package org.sipaccount.domain.accounts;

import java.time.ZoneId;
import java.util.Optional;
import org.sipaccount.domain.changes.Edit;

/** What is to become of each part of an identity. A name that is cleared is empty. */
public record IdentityChange(
        Edit<String> firstName,
        Edit<String> lastName,
        Edit<EmailAddress> email,
        Edit<PhoneNumber> mobileNumber,
        Edit<ZoneId> zone,
        Edit<Language> language) {

    /** Of the mail address alone; empty takes it away. */
    public static IdentityChange ofEmail(Optional<EmailAddress> email) {
        return new IdentityChange(
                Edit.keep(), Edit.keep(), Edit.to(email.orElse(null)), Edit.keep(), Edit.keep(), Edit.keep());
    }

    /** The identity afterwards. */
    public Identity applied(Identity before) {
        return new Identity(
                new PersonName(
                        name(firstName, before.name().first()),
                        name(lastName, before.name().last())),
                email.applied(before.email()),
                mobileNumber.applied(before.mobileNumber()),
                zone.applied(before.zone()),
                language.applied(before.language()));
    }

    private static String name(Edit<String> edit, String before) {
        return edit.applied(Optional.of(before)).orElse("");
    }
}
