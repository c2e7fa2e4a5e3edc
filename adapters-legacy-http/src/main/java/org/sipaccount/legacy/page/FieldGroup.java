package org.sipaccount.legacy.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.sipaccount.legacy.wire.RequestParameters;

/**
 * Fields of a form that are one value, such as choice and address of a forwarding. The form carries a {@link #tag} of what
 * they showed, as HTTP has entity tags, so that what was typed is told from what was only shown, and what was shown from
 * what is stored by now.
 *
 * @param name of the value, in the names of its fields
 * @param sentWith the name of a field that a form with this value always sends
 * @param shown what the fields have that show what is stored
 * @param stored all of the value, of which the fields may show less
 * @param sent what the fields of a form were sent with, in the order of {@code shown}
 */
record FieldGroup(
        String name,
        String sentWith,
        List<String> shown,
        String stored,
        Function<RequestParameters, List<String>> sent) {

    private static final String PREFIX = "shown_";
    private static final int HASH_DIGITS = 16;

    /** A value that has one field. */
    static FieldGroup of(String field, String shown) {
        return new FieldGroup(
                field,
                field,
                List.of(shown.strip()),
                shown,
                parameters -> List.of(parameters.text(field).orElse("").strip()));
    }

    /** What a person did to the value in a form. */
    enum Edit {
        /** Left it as it was shown, or made it what it is by now. */
        NONE,
        /** Changed it from what is still stored. */
        MADE,
        /** Changed it, as somebody else did since the form was shown. */
        CONFLICTING
    }

    static String tagField(String name) {
        return PREFIX + name;
    }

    String tag() {
        return hash(shown) + "." + hash(List.of(stored));
    }

    Edit edit(RequestParameters form) {
        List<String> texts = sent.apply(form);
        String formTag = form.text(tagField(name)).orElse("");
        if (!isIn(form) || texts.equals(shown) || formTag.startsWith(hash(texts) + ".")) {
            return Edit.NONE;
        }
        return formTag.equals(tag()) ? Edit.MADE : Edit.CONFLICTING;
    }

    /** Whether the form was shown when something else was stored, or does not say what it was. */
    boolean isOutdatedIn(RequestParameters form) {
        return !form.text(tagField(name)).orElse("").equals(tag());
    }

    private boolean isIn(RequestParameters form) {
        return form.text(sentWith).isPresent();
    }

    private static String hash(List<String> texts) {
        try {
            byte[] bytes = String.join("\n", texts).getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
