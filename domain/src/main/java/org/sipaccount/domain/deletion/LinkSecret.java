package org.sipaccount.domain.deletion;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sipaccount.domain.InvalidValue;

/** What proves that somebody reads the account's mail: 256 random bits in hexadecimal, in the link and nowhere else. */
public record LinkSecret(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public LinkSecret {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("a secret has 64 hexadecimal digits");
        }
    }

    /** The secret, or nothing when the text cannot be one. */
    public static Optional<LinkSecret> find(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new LinkSecret(text)) : Optional.empty();
    }

    /** What is kept of it: SHA-256 in hexadecimal. With that many random bits it needs no salt. */
    public String fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    @Override
    public String toString() {
        return "LinkSecret[…]";
    }
}
