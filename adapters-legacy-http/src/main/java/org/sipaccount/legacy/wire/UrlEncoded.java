package org.sipaccount.legacy.wire;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Pairs of names and values in a query or a form body, read as forgivingly as PHP does. */
final class UrlEncoded {

    /** What PHP reads at most ({@code max_input_vars}). */
    static final int MOST = 1000;

    private static final char REPLACEMENT = '\uFFFD';
    private static final char NO_CHARACTER = '\uDC80';

    private UrlEncoded() {}

    /**
     * Adds the pairs to {@code values}, later ones in place of earlier ones; an array name ({@code action[]}) empties
     * its value.
     *
     * @param text one character for each byte (ISO 8859-1)
     */
    static void read(String text, Map<String, Optional<String>> values) {
        int start = 0;
        for (int pairs = 0; pairs < MOST && start < text.length(); ) {
            int end = text.indexOf('&', start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                add(text.substring(start, end), values);
                pairs++;
            }
            start = end + 1;
        }
    }

    private static void add(String pair, Map<String, Optional<String>> values) {
        int equals = pair.indexOf('=');
        String name = decode(equals < 0 ? pair : pair.substring(0, equals));
        int bracket = name.indexOf('[');
        if (bracket > 0) {
            values.put(name.substring(0, bracket), Optional.empty());
        } else if (!name.isEmpty()) {
            values.put(name, Optional.of(equals < 0 ? "" : decode(pair.substring(equals + 1))));
        }
    }

    static String decode(String text) {
        var bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' && isHex(text, i + 1) && isHex(text, i + 2)) {
                bytes.write(Integer.parseInt(text, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.write(c == '+' ? ' ' : c);
            }
        }
        return text(bytes.toByteArray());
    }

    /**
     * Bytes that are no UTF-8 become half of a surrogate pair, which no value of the domain accepts: what is not stored may
     * have them, and nothing stores another character in their place.
     */
    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, StandardCharsets.UTF_8).replace(REPLACEMENT, NO_CHARACTER);
        }
    }

    private static boolean isHex(String text, int index) {
        return index < text.length() && text.charAt(index) < 128 && Character.digit(text.charAt(index), 16) >= 0;
    }
}
