package org.sipaccount.legacy.digest;

import java.util.Optional;
import org.sipaccount.domain.accounts.Ha1;

/** Makes digest responses as a client does. */
record Client(String username, String realm, String password, String method, String uri, String nc) {

    static Client alice() {
        return new Client(
                "alice", "example.com", SomeAccounts.PASSWORD, "GET", "/settings.phtml?realm=example.com", "00000001");
    }

    Client named(String other) {
        return new Client(other, realm, password, method, uri, nc);
    }

    Client inRealm(String other) {
        return new Client(username, other, password, method, uri, nc);
    }

    Client withPassword(String other) {
        return new Client(username, realm, other, method, uri, nc);
    }

    Client with(String otherMethod, String otherUri) {
        return new Client(username, realm, password, otherMethod, otherUri, nc);
    }

    Client counting(String otherNc) {
        return new Client(username, realm, password, method, uri, otherNc);
    }

    String response(String nonce) {
        String a1 = Ha1.of(username, realm, password).value();
        return Md5.hex(a1 + ":" + nonce + ":" + nc + ":abc:auth:" + Md5.hex(method + ":" + uri));
    }

    AuthorizationHeader header(String nonce) {
        return new AuthorizationHeader(username, nonce, nc, "abc", "auth", uri, response(nonce), Optional.of(realm));
    }

    String authorization(String nonce) {
        return "Digest username=\"%s\", realm=\"%s\", nonce=\"%s\", uri=\"%s\", cnonce=\"abc\", nc=%s, qop=auth, response=\"%s\""
                .formatted(username, realm, nonce, uri, nc, response(nonce));
    }
}
