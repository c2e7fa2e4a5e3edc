package org.sipaccount.legacy.digest;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sipaccount.application.logins.NonceUse;

/**
 * Nonces that carry their own proof, so that every instance with the same keys knows them: base64 of
 * {@code <expiry in Unix seconds, four decimals>:<name of the instance that made it><random>:<HMAC-SHA256 of what is before>}.
 */
final class Nonces {

    enum Verdict {
        VALID,
        STALE,
        FORGED
    }

    private static final int OWNER_DIGITS = 8;
    private static final int RANDOM_BYTES = 12;
    private static final int LONGEST = 256;

    private final String owner;
    private final List<byte[]> keys;
    private final Duration lifetime;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param owner the name of this instance, eight characters
     * @param keys the first one signs, all of them verify: to change a key, put the new one in front
     */
    Nonces(String owner, List<byte[]> keys, Duration lifetime, InstantSource clock) {
        this.owner = owner;
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("at least one key is needed");
        }
        this.keys = keys.stream().map(byte[]::clone).toList();
        this.lifetime = lifetime;
        this.clock = clock;
    }

    String fresh() {
        byte[] salt = new byte[RANDOM_BYTES];
        random.nextBytes(salt);
        String signed = seconds(clock.instant().plus(lifetime)) + ":" + owner
                + HexFormat.of().formatHex(salt);
        return Base64.getEncoder().encodeToString(ascii(signed + ":" + signature(keys.getFirst(), signed)));
    }

    Verdict verify(String nonce) {
        String text = decoded(nonce);
        int lastColon = text.lastIndexOf(':');
        if (lastColon < 0) {
            return Verdict.FORGED;
        }
        String signed = text.substring(0, lastColon);
        byte[] claimed = ascii(text.substring(lastColon + 1));
        if (keys.stream().noneMatch(key -> MessageDigest.isEqual(ascii(signature(key, signed)), claimed))) {
            return Verdict.FORGED;
        }
        BigDecimal expiry = new BigDecimal(signed.substring(0, signed.indexOf(':')));
        return expiry.compareTo(new BigDecimal(seconds(clock.instant()))) < 0 ? Verdict.STALE : Verdict.VALID;
    }

    /** @param nonce that was found {@link Verdict#VALID} */
    NonceUse use(String nonce, String nc) {
        String[] parts = decoded(nonce).split(":", 3);
        return new NonceUse(
                parts[1].substring(0, Math.min(OWNER_DIGITS, parts[1].length())),
                parts[1],
                Instant.ofEpochSecond(new BigDecimal(parts[0]).longValue() + 1),
                Long.parseLong(nc, 16));
    }

    private static String decoded(String nonce) {
        try {
            return nonce.length() > LONGEST
                    ? ""
                    : new String(Base64.getDecoder().decode(nonce), StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }

    private static String seconds(Instant time) {
        return String.format(Locale.ROOT, "%d.%04d", time.getEpochSecond(), time.getNano() / 100_000);
    }

    private static String signature(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(ascii(text)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has HmacSHA256", missing);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
