package org.sipaccount.legacy.page;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sipaccount.application.accounts.OpeningAccounts;
import org.sipaccount.domain.accounts.AccountId;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.legacy.digest.DigestConfig;

/**
 * What a form carries to show that this service made it for this account: an HMAC-SHA256 of account and day, so that
 * every node with the same keys knows it. Good until the end of the next day (UTC), and for no other account that gets the
 * address meanwhile.
 */
@Singleton
class FormTokens {

    private static final int RANDOM_BYTES = 32;
    private static final long DAY = 86_400;

    private final List<byte[]> keys;
    private final InstantSource clock;

    private final Function<SipAddress, Optional<AccountId>> ids;

    @Inject
    FormTokens(DigestConfig config, OpeningAccounts accounts) {
        this(
                config.nonceKeys().orElse(List.of()).stream()
                        .map(key -> key.getBytes(StandardCharsets.UTF_8))
                        .toList(),
                InstantSource.system(),
                accounts::findId);
    }

    /**
     * @param keys the first one signs, all of them verify; where there are none, one for this process is made up
     * @param ids tells which account has an address now
     */
    FormTokens(List<byte[]> keys, InstantSource clock, Function<SipAddress, Optional<AccountId>> ids) {
        this.keys = keys.isEmpty() ? List.of(random()) : keys;
        this.clock = clock;
        this.ids = ids;
    }

    String fresh(SipAddress account) {
        return sign(account, form(today()));
    }

    boolean verify(String token, SipAddress account) {
        String holder = holder(account);
        return verify(token, holder, form(today())) | verify(token, holder, form(today() - 1));
    }

    /** Begins as no nonce does, which is signed by the same keys. */
    private static String form(long day) {
        return "form\n" + day;
    }

    /**
     * Signs something else for this account.
     *
     * @param text begins with a line of its own that says what it is
     */
    String sign(SipAddress account, String text) {
        return signature(keys.getFirst(), holder(account), text);
    }

    boolean verify(String signature, SipAddress account, String text) {
        return verify(signature, holder(account), text);
    }

    private String holder(SipAddress account) {
        return account + ids.apply(account).map(id -> " " + id.value()).orElse("");
    }

    private boolean verify(String signature, String holder, String text) {
        boolean right = false;
        for (byte[] key : keys) {
            right |= same(signature, signature(key, holder, text));
        }
        return right;
    }

    private static boolean same(String claimed, String right) {
        return MessageDigest.isEqual(claimed.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }

    private long today() {
        return clock.instant().getEpochSecond() / DAY;
    }

    private static byte[] random() {
        byte[] key = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    private static String signature(byte[] key, String holder, String text) {
        String signed = text + "\n" + holder;
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has HmacSHA256", missing);
        }
    }
}
