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
    private static final Set<String> NEEDED = Set.of("username", "nonce", "nc", "cnonce", "qop", "uri", "response");

    /** Whether the header claims to be of this scheme at all; another scheme counts as no attempt. */
    static boolean isDigest(String header) {
        return SCHEME.matcher(header).matches();
    }

    /** Directives in any order, quoted or not; nothing when it is too long, broken, or one of the seven is missing. */
    static Optional<AuthorizationHeader> of(String header) {
        if (header.length() > LONGEST || !isDigest(header)) {
            return Optional.empty();
        }
        return Directives.of(header.stripLeading().substring("digest".length()))
                .filter(found -> found.keySet().containsAll(NEEDED))
                .map(AuthorizationHeader::from);
    }

    private static AuthorizationHeader from(Map<String, String> of) {
        return new AuthorizationHeader(
                value(of, "username"),
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
