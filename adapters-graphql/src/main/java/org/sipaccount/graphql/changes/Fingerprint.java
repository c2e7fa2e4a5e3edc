package org.sipaccount.graphql.changes;

import io.smallrye.graphql.api.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sipaccount.domain.accounts.AccountId;

/** What a mutation asks for as a SHA-256 in hexadecimal: equal for equal requests, and telling nothing of them. */
final class Fingerprint {

    private Fingerprint() {}

    /** @param account that the request is about, also where it does not name it; empty where it is about none */
    static String of(Context request, Optional<AccountId> account) {
        return sha256(request.getFieldName()
                + canonical(request.getArguments())
                + account.map(id -> ":" + id.value()).orElse(""));
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    /** With the fields in the order of their names, and each text with its length, so that no two requests look alike. */
    private static String canonical(Object value) {
        return switch (value) {
            case Map<?, ?> fields ->
                new TreeMap<>(fields)
                        .entrySet().stream()
                                .map(field -> canonical(field.getKey()) + canonical(field.getValue()))
                                .collect(Collectors.joining(",", "{", "}"));
            case Collection<?> items ->
                items.stream().map(Fingerprint::canonical).collect(Collectors.joining(",", "[", "]"));
            case null -> "null";
            default -> value.toString().length() + ":" + value;
        };
    }
}
