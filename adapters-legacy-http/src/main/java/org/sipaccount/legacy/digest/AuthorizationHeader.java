package org.sipaccount.legacy.digest;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The directives of an {@code Authorization: Digest} header that the check needs; none of them judged yet. */
record AuthorizationHeader(
        String username,
        String nonce,
        String nc,
        String cnonce,
        String qop,
        String uri,
        String response,
        Optional<String> realm) {

    private static final int LONGEST = 8192;
    private static final Pattern SCHEME = Pattern.compile("\\s*digest(\\s.*)?", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NEEDED = Set.of("nonce", "nc", "cnonce", "qop", "uri", "response");

    /** Whether the header claims to be of this scheme at all; another scheme counts as no attempt. */
    static boolean isDigest(String header) {
        return SCHEME.matcher(header).matches();
    }

    /**
     * Directives in any order, quoted or not; nothing when it is too long, broken, or one of the seven is missing. The
     * user name comes as {@code username} or, encoded, as {@code username*}, never as both (RFC 7616, section 3.4).
     */
    static Optional<AuthorizationHeader> of(String header) {
        if (header.length() > LONGEST || !isDigest(header)) {
            return Optional.empty();
        }
        return Directives.of(header.stripLeading().substring("digest".length()))
                .filter(found -> found.keySet().containsAll(NEEDED))
                .flatMap(found -> username(found).map(name -> from(name, found)));
    }

    private static Optional<String> username(Map<String, String> of) {
        Optional<String> plain = Optional.ofNullable(of.get("username"));
        Optional<String> encoded = Optional.ofNullable(of.get("username*"));
        if (plain.isPresent() && encoded.isPresent()) {
            return Optional.empty();
        }
        return plain.or(() -> encoded.flatMap(ExtendedValue::decoded));
    }

    private static AuthorizationHeader from(String username, Map<String, String> of) {
        return new AuthorizationHeader(
                username,
                value(of, "nonce"),
                value(of, "nc"),
                value(of, "cnonce"),
                value(of, "qop"),
                value(of, "uri"),
                value(of, "response"),
                Optional.ofNullable(of.get("realm")));
    }

    private static String value(Map<String, String> of, String name) {
        return of.getOrDefault(name, "");
    }

    @Override
    public String toString() {
        return "AuthorizationHeader[…]";
    }
}
