package org.sipaccount.application.importing;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.importing.AccountDocument.AccountEntry;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Billing;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.accounts.Language;
import org.sipaccount.domain.accounts.NoAnswerTimeout;
import org.sipaccount.domain.accounts.Owner;
import org.sipaccount.domain.accounts.PersonName;
import org.sipaccount.domain.accounts.PhoneNumber;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.accounts.SipAddress;

/** An account itself: whose it is and how it behaves. */
final class AccountTexts {

    static final String MOBILE_NUMBER = "mobile_number";

    private AccountTexts() {}

    static Optional<Account> read(DocumentPath path, AccountEntry entry, SipAddress address, ServedDomain servedBy) {
        PersonName name = name(path, entry);
        var email = path.at("email").optional(entry.email(), EmailAddress::new);
        var callerId = path.at("caller_id").optional(entry.callerId(), PhoneNumber::written);
        var mobile =
                path.at("properties." + MOBILE_NUMBER).optional(mobileNumber(entry.properties()), PhoneNumber::written);
        Owner owner = owner(path, entry);
        var zone = path.at("timezone").optional(entry.timezone(), Texts::zone);
        var language = path.at("language").optional(entry.language(), Language::of);
        String region = path.at("region")
                .optional(entry.region(), Texts.upTo(64, "a region"))
                .orElse("");
        NoAnswerTimeout timeout = path.at("no_answer_timeout")
                .optional(entry.noAnswerTimeout(), Texts::seconds)
                .map(stored -> NoAnswerTimeout.ofStoredSeconds(stored.toSeconds()))
                .orElse(NoAnswerTimeout.DEFAULT);
        Billing billing =
                path.at("prepaid").optional(entry.prepaid(), Texts::truth).orElse(false)
                        ? Billing.PREPAID
                        : Billing.POSTPAID;
        var groups = new HashSet<>(path.at("groups").eachText(entry.groups(), Group::new));
        String quickDial = Texts.orEmpty(entry.quickDial());
        // All but the quick-dial prefix is checked by now.
        return path.at("quick_dial")
                .whole(() -> new Account(
                        address, servedBy, name, email, callerId, mobile, owner, zone, language, region, quickDial,
                        timeout, billing, groups));
    }

    private static PersonName name(DocumentPath path, AccountEntry entry) {
        return new PersonName(
                path.at("first_name")
                        .optional(entry.firstName(), Texts.upTo(100, "a first name"))
                        .orElse(""),
                path.at("last_name")
                        .optional(entry.lastName(), Texts.upTo(100, "a last name"))
                        .orElse(""));
    }

    private static Owner owner(DocumentPath path, AccountEntry entry) {
        return new Owner(
                path.at("owner").optional(entry.owner(), Texts::id),
                path.at("owner_mobile").optional(entry.ownerMobile(), PhoneNumber::written),
                path.at("owner_tel").optional(entry.ownerTel(), PhoneNumber::written));
    }

    private static @Nullable String mobileNumber(@Nullable Map<String, @Nullable String> properties) {
        return properties == null ? null : properties.get(MOBILE_NUMBER);
    }
}
