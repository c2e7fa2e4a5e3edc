package org.sipaccount.numbering;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sipaccount.domain.numbers.Country;

/**
 * Numbers that reach a service: the emergency numbers of every country, since a guest dials the one of home, and all short
 * numbers of the domain's own.
 */
record ServiceNumbers(Set<String> reserved, Set<String> free) {

    private static final int LONGEST = 6;
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final ShortNumberInfo SHORT = ShortNumberInfo.getInstance();
    private static final List<String> COUNTRIES = NUMBERS.getSupportedRegions().stream()
            .filter(ServiceNumbers::hasShortNumbers)
            .toList();

    /** Asking for the others would leave a warning in the log for each. */
    private static boolean hasShortNumbers(String region) {
        return ShortNumberInfo.class.getResource("data/ShortNumberMetadataProto_" + region) != null;
    }

    boolean contains(String digits, Optional<Country> country) {
        if (reserved.contains(digits)) {
            return true;
        }
        return !free.contains(digits)
                && digits.matches("[0-9]{2," + LONGEST + "}")
                && (isEmergency(digits)
                        || country.filter(at -> isShort(digits, at.code())).isPresent());
    }

    private static boolean isEmergency(String digits) {
        return COUNTRIES.stream().anyMatch(region -> SHORT.isEmergencyNumber(digits, region));
    }

    private static boolean isShort(String digits, String region) {
        return COUNTRIES.contains(region)
                && SHORT.isValidShortNumberForRegion(
                        new PhoneNumber()
                                .setCountryCode(NUMBERS.getCountryCodeForRegion(region))
                                .setNationalNumber(Long.parseLong(digits))
                                .setItalianLeadingZero(digits.startsWith("0")),
                        region);
    }
}
