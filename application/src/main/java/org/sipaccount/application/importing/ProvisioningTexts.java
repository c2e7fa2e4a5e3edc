package org.sipaccount.application.importing;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.importing.AccountDocument.AccountEntry;
import org.sipaccount.application.importing.AccountDocument.NetworkEntry;
import org.sipaccount.application.importing.ImportedAccount.Provisioning;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.balance.Money;

/** What the provider set for an account. */
final class ProvisioningTexts {

    /** Properties that have a place of their own in an account, or must never be kept as they are. */
    private static final Set<String> ELSEWHERE = Set.of(AccountTexts.MOBILE_NUMBER, CredentialTexts.WEB_PASSWORD);

    private static final Pattern IPV4 = Pattern.compile("((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(?!$)|$)){4}");
    private static final Pattern IPV6 = Pattern.compile("(?=.*:.*:)[0-9a-fA-F:.]{2,45}");

    private ProvisioningTexts() {}

    static Provisioning read(DocumentPath path, AccountEntry entry, Currency currency) {
        Money quota =
                path.at("quota").optional(entry.quota(), Texts.money(currency)).orElse(Money.zero(currency));
        int callLimit = path.at("call_limit")
                .optional(entry.callLimit(), Texts.whole(0, 999_999_999))
                .orElse(0);
        Map<String, String> properties = properties(path.at("properties"), entry.properties());
        List<String> networks = path.at("acl").each(entry.acl(), ProvisioningTexts::network);
        List<String> barred = path.at("barring_prefixes").eachText(entry.barringPrefixes(), ProvisioningTexts::prefix);
        return new Provisioning(
                quota,
                callLimit,
                networks.stream().distinct().toList(),
                barred.stream().distinct().toList(),
                properties);
    }

    private static Map<String, String> properties(DocumentPath path, @Nullable Map<String, @Nullable String> given) {
        Map<String, String> kept = new TreeMap<>();
        if (given != null) {
            given.forEach((name, text) -> {
                if (!ELSEWHERE.contains(name)) {
                    path.at(name)
                            .optional(text, value -> property(name, value))
                            .ifPresent(value -> kept.put(name, value));
                }
            });
        }
        return kept;
    }

    private static String property(String name, String value) {
        if (InvalidValue.bounded(name, 255, "the name of a property").isBlank()) {
            throw new InvalidValue("a property has a name");
        }
        if (InvalidValue.unicode(value, "a property").codePointCount(0, value.length()) > 2000) {
            throw new InvalidValue("a property has a value of up to 2000 characters");
        }
        return value;
    }

    private static Optional<String> network(DocumentPath path, NetworkEntry entry) {
        Optional<String> ip = path.at("ip").required(entry.ip(), ProvisioningTexts::ip);
        int bits = ip.isPresent() && ip.get().contains(":") ? 128 : 32;
        Optional<Integer> mask = path.at("mask").optional(entry.mask(), Texts.whole(0, bits));
        return ip.map(address -> address + "/" + mask.orElse(bits));
    }

    private static String ip(String text) {
        if (!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) {
            throw new InvalidValue("an IP address is expected");
        }
        return text;
    }

    private static String prefix(String text) {
        if (!text.matches("\\+[1-9][0-9]{0,14}")) {
            throw new InvalidValue("a barred prefix has + and 1 to 15 digits, the first not 0");
        }
        return text;
    }
}
