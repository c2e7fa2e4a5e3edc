package org.sipaccount.domain.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sipaccount.domain.InvalidValue;

/**
 * {@code H(A1)} of HTTP Digest (RFC 7616, section 3.4.2) with MD5: 32 hexadecimal digits in lower case. Whoever knows it
 * can log in with its realm, so it never shows itself in a text.
 */
public record Ha1(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    public Ha1 {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("a digest has 32 hexadecimal digits");
        }
    }

    /** Accepts upper and lower case. */
    public static Ha1 of(String text) {
        return new Ha1(text.toLowerCase(Locale.ROOT));
    }

    public static Ha1 of(String username, String realm, String password) {
        try {
            byte[] a1 = (username + ":" + realm + ":" + password).getBytes(StandardCharsets.UTF_8);
            return new Ha1(
                    HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(a1)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has MD5", missing);
        }
    }

    @Override
    public String toString() {
        return "Ha1[…]";
    }
}
