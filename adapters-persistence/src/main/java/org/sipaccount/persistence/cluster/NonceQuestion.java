package org.sipaccount.persistence.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.sipaccount.application.logins.NonceUse;
import org.sipaccount.domain.InvalidValue;

/**
 * The use of a nonce as its owner is asked for it: {@code nonce owner nonce expiry count}. The response
 * itself does not travel.
 */
final class NonceQuestion {

    private static final String FIRST = "nonce";
    private static final int WORDS = 5;

    private NonceQuestion() {}

    static byte[] of(NonceUse use) {
        return String.join(
                        " ",
                        FIRST,
                        use.owner(),
                        use.nonce(),
                        Long.toString(use.expires().getEpochSecond()),
                        Long.toString(use.count()))
                .getBytes(UTF_8);
    }

    static boolean isOne(String message) {
        return message.startsWith(FIRST + " ");
    }

    /** @throws InvalidValue for what is none; an instance of another version may say something else */
    static NonceUse read(String message) {
        String[] words = message.split(" ", -1);
        if (words.length != WORDS) {
            throw new InvalidValue("the use of a nonce has four words after the first");
        }
        try {
            return new NonceUse(
                    words[1], words[2], Instant.ofEpochSecond(Long.parseLong(words[3])), Long.parseLong(words[4]));
        } catch (NumberFormatException e) {
            throw new InvalidValue("expiry and count are numbers");
        }
    }
}
