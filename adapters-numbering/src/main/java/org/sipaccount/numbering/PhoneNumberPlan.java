package org.sipaccount.numbering;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber.CountryCodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.numbers.Country;
import org.sipaccount.domain.numbers.DialString;
import org.sipaccount.domain.numbers.E164Number;
import org.sipaccount.domain.numbers.NumberText;
import org.sipaccount.domain.numbers.NumberingPlan;

/** libphonenumber's knowledge of a country; a plan without one, or with one it does not know, reads what is international. */
record PhoneNumberPlan(Optional<Country> country, ServiceNumbers services) implements NumberingPlan {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private static final int LONGEST_TEXT = 128;
    /** Bare digits are as much as this before they count as a number of another country. */
    private static final int SHORTEST_BARE = 8;

    private static final String UNKNOWN_REGION = "ZZ";

    @Override
    public Optional<E164Number> number(String text) {
        String written = NumberText.ascii(text);
        if (written.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        if (DialString.isTelUri(written)) {
            return telUri(written);
        }
        return NumberText.isNumeric(written)
                ? inCountry(written).or(() -> international(NumberText.withoutSeparators(written)))
                : Optional.empty();
    }

    /** Of the parameters only the context and the extension make another number (RFC 3966, section 5.1). */
    private Optional<E164Number> telUri(String uri) {
        String[] parts = uri.substring("tel:".length()).split(";");
        StringBuilder number = new StringBuilder(parts[0]);
        for (String parameter : parts) {
            String name = parameter.toLowerCase(Locale.ROOT);
            if (name.startsWith("ext=")) {
                return Optional.empty();
            }
            if (name.startsWith("phone-context=+") && !parts[0].startsWith("+")) {
                number.insert(0, parameter.substring("phone-context=".length()));
            }
        }
        return NumberText.isNumeric(number.toString()) ? number(number.toString()) : Optional.empty();
    }

    private Optional<E164Number> inCountry(String written) {
        if (written.startsWith("+") || region().equals(UNKNOWN_REGION)) {
            return Optional.empty();
        }
        return parsed(written, region())
                .filter(number -> number.getCountryCodeSource() == CountryCodeSource.FROM_DEFAULT_COUNTRY
                        ? isNational(number, NumberText.withoutSeparators(written))
                        : isPossible(number))
                .flatMap(PhoneNumberPlan::e164);
    }

    /** With the trunk prefix, where the country has one that cannot be left out; short ones only if they are in use. */
    private boolean isNational(PhoneNumber number, String digits) {
        @Nullable String trunk = NUMBERS.getNddPrefixForRegion(region(), true);
        boolean dialled = trunk == null || NUMBERS.getCountryCodeForRegion(region()) == 1 || digits.startsWith(trunk);
        return dialled && (NUMBERS.isValidNumber(number) || digits.length() >= SHORTEST_BARE && isPossible(number));
    }

    /** Numbers that the library does not know of yet are numbers all the same. */
    private Optional<E164Number> international(String digits) {
        String bare = digits.replaceFirst("^(\\+|00)", "");
        if (bare.length() == digits.length() && !isInternational(bare)) {
            return Optional.empty();
        }
        return parsed("+" + bare, UNKNOWN_REGION).flatMap(PhoneNumberPlan::e164).or(() -> formed(bare));
    }

    /** Where a country is known, other digits could as well be a number there that lacks its beginning. */
    private boolean isInternational(String bare) {
        return bare.length() >= SHORTEST_BARE
                && (region().equals(UNKNOWN_REGION)
                        || parsed("+" + bare, UNKNOWN_REGION)
                                .filter(NUMBERS::isValidNumber)
                                .isPresent());
    }

    private static Optional<PhoneNumber> parsed(String text, String region) {
        try {
            return Optional.of(NUMBERS.parseAndKeepRawInput(text, region));
        } catch (NumberParseException _) {
            return Optional.empty();
        }
    }

    private static boolean isPossible(PhoneNumber number) {
        return NUMBERS.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE;
    }

    private static Optional<E164Number> e164(PhoneNumber number) {
        return formed(NUMBERS.format(number, PhoneNumberFormat.E164).substring(1));
    }

    private static Optional<E164Number> formed(String digits) {
        try {
            return Optional.of(new E164Number(digits));
        } catch (InvalidValue _) {
            return Optional.empty();
        }
    }

    private String region() {
        return country.map(Country::code)
                .filter(NUMBERS.getSupportedRegions()::contains)
                .orElse(UNKNOWN_REGION);
    }

    @Override
    public List<String> spellings(E164Number number) {
        List<String> spellings = new ArrayList<>(List.of(number.digits(), number.toString(), "00" + number.digits()));
        if (!region().equals(UNKNOWN_REGION)) {
            parsed(number.toString(), UNKNOWN_REGION)
                    .map(known -> NUMBERS.formatOutOfCountryCallingNumber(known, region()))
                    .map(NumberText::withoutSeparators)
                    .filter(dialled -> dialled.matches("\\+?[0-9]+"))
                    .ifPresent(spellings::add);
        }
        return spellings.stream().distinct().toList();
    }

    @Override
    public Optional<String> beginning(String digits) {
        if (region().equals(UNKNOWN_REGION) || !digits.matches("[0-9]+")) {
            return Optional.empty();
        }
        @Nullable String trunk = NUMBERS.getNddPrefixForRegion(region(), true);
        String code = String.valueOf(NUMBERS.getCountryCodeForRegion(region()));
        if (trunk == null) {
            return Optional.of(code + digits);
        }
        return digits.startsWith(trunk) ? Optional.of(code + digits.substring(trunk.length())) : Optional.empty();
    }

    @Override
    public boolean isService(String digits) {
        return services.contains(digits, country);
    }
}
