package org.sipaccount.domain.enrollment;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Billing;
import org.sipaccount.domain.accounts.Credentials;
import org.sipaccount.domain.accounts.DigestSecret;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.accounts.Language;
import org.sipaccount.domain.accounts.NoAnswerTimeout;
import org.sipaccount.domain.accounts.Owner;
import org.sipaccount.domain.accounts.PersonName;
import org.sipaccount.domain.accounts.PhoneNumber;
import org.sipaccount.domain.accounts.ServedDomain;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.aliases.Alias;
import org.sipaccount.domain.numbers.NumberingPlan;

/** A new account as it is to be stored. */
public record Enrollment(Account account, Credentials credentials) {

    static final int SHORTEST_PASSWORD = 6;
    static final int LONGEST_PASSWORD = 128;

    private static final Pattern USERNAME = Pattern.compile("[1-9a-z][0-9a-z_.-]{2,64}[0-9a-z]");
    private static final int LONGEST_USERNAME = 64;

    /**
     * @throws InvalidValue when something is missing or has not its form; a time zone and a language that are not known
     *     are replaced by the usual ones
     */
    public static Enrollment requested(EnrollmentForm form, ServedDomain domain, Billing billing) {
        SipAddress address = new SipAddress(username(form.username(), domain.numbering()), domain.name());
        Account account = new Account(
                address,
                domain,
                name(form.displayName()),
                Optional.of(new EmailAddress(form.email().strip())),
                Optional.empty(),
                Optional.of(form.phoneNumber().strip())
                        .filter(number -> !number.isEmpty())
                        .map(PhoneNumber::written),
                Owner.UNKNOWN,
                Optional.of(zone(form.zone())),
                Optional.of(language(form.language())),
                "",
                "",
                NoAnswerTimeout.DEFAULT,
                billing,
                Set.of());
        DigestSecret secret = DigestSecret.of(address, password(form, address));
        return new Enrollment(account, new Credentials(Optional.of(secret), Optional.empty()));
    }

    private static String username(String text, NumberingPlan plan) {
        String name = text.strip().toLowerCase(Locale.ROOT);
        if (name.length() > LONGEST_USERNAME || !USERNAME.matcher(name).matches()) {
            throw new InvalidValue(
                    "a user name has 4 to 64 letters, digits or _.- and neither begins nor ends with _.-");
        }
        if (Alias.isReserved(name, plan)) {
            throw new InvalidValue("the user name is reserved");
        }
        return name;
    }

    private static String password(EnrollmentForm form, SipAddress address) {
        String password = InvalidValue.bounded(form.password(), LONGEST_PASSWORD, "a password");
        if (password.length() < SHORTEST_PASSWORD) {
            throw new InvalidValue("a password has at least " + SHORTEST_PASSWORD + " characters");
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (lower.equals(address.user())
                || lower.equals(address.toString())
                || password.chars().distinct().count() == 1) {
            throw new InvalidValue("the password is too easy to guess");
        }
        return password;
    }

    private static PersonName name(String displayName) {
        String[] parts = displayName.strip().split("\\s+", 2);
        return new PersonName(parts[0], parts.length == 2 ? parts[1] : "");
    }

    private static ZoneId zone(String name) {
        return ZoneId.getAvailableZoneIds().contains(name) ? ZoneId.of(name) : Account.DEFAULT_ZONE;
    }

    private static Language language(String text) {
        String code = text.toLowerCase(Locale.ROOT).split("[_-]", 2)[0];
        for (Language language : Language.values()) {
            if (language.code().equals(code)) {
                return language;
            }
        }
        return Language.EN;
    }
}
