package org.sipaccount.legacy.digest;

import java.util.Optional;
import java.util.regex.Pattern;
import org.sipaccount.domain.accounts.SipAddress;

/**
 * A request with a digest response.
 *
 * @param target as in the request line: path and query, or absolute
 * @param source what the lock-out knows the sender by
 */
record Attempt(AuthorizationHeader header, Realm realm, String method, String target, String source) {

    private static final Pattern NONCE_COUNT = Pattern.compile("[0-9a-fA-F]{8}");
    private static final Pattern SCHEME_AND_AUTHORITY = Pattern.compile("^https?://[^/?#]*", Pattern.CASE_INSENSITIVE);

    /** Whether this can be a response to our challenge, for this very request. */
    boolean isWellFormed() {
        return header.qop().equals("auth")
                && NONCE_COUNT.matcher(header.nc()).matches()
                && pathAndQuery(header.uri()).equals(pathAndQuery(target));
    }

    /** A bare user name belongs to the domain that the realm names. */
    Optional<SipAddress> claimed() {
        String name = header.username();
        int at = name.indexOf('@');
        return at < 0
                ? SipAddress.find(name, realm.value())
                : SipAddress.find(name.substring(0, at), name.substring(at + 1));
    }

    /**
     * The realm that the response was made for: of the challenge that the client answers. Where it sends the realm in a
     * form, and not yet with its first request, that is another one than the form's.
     */
    String answeredRealm() {
        return header.realm().orElse(realm.value());
    }

    /** RFC 7616, section 3.4.1, for {@code qop=auth}. */
    String expectedResponse(String a1) {
        String a2 = Md5.hex(method + ":" + header.uri());
        return Md5.hex(String.join(":", a1, header.nonce(), header.nc(), header.cnonce(), header.qop(), a2));
    }

    private static String pathAndQuery(String uri) {
        return SCHEME_AND_AUTHORITY.matcher(uri).replaceFirst("");
    }
}
