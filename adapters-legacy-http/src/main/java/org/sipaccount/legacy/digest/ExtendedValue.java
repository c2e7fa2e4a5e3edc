package org.sipaccount.legacy.digest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The value of a directive such as {@code username*}: charset, language and percent-encoded text (RFC 8187, 3.2). */
final class ExtendedValue {

    private static final Pattern FORM = Pattern.compile("UTF-8'[a-z0-9-]*'(?<text>.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TEXT = Pattern.compile("(?:%[0-9a-fA-F]{2}|[a-zA-Z0-9!#$&+.^_`|~-])++");

    private ExtendedValue() {}

    /** The text; nothing when the form is broken, the charset is not UTF-8, or the bytes are not text of it. */
    static Optional<String> decoded(String value) {
        Matcher form = FORM.matcher(value);
        if (!form.matches() || !TEXT.matcher(form.group("text")).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(bytes(form.group("text")))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private static ByteBuffer bytes(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length());
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '%') {
                bytes.put((byte) HexFormat.fromHexDigits(text, at + 1, at + 3));
                at += 2;
            } else {
                bytes.put((byte) text.charAt(at));
            }
        }
        return bytes.flip();
    }
}
