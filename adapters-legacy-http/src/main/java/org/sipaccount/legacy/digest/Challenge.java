package org.sipaccount.legacy.digest;

/**
 * The value of {@code WWW-Authenticate}, in the three spellings of the original server: clients pick it apart by hand,
 * down to its spaces.
 */
enum Challenge {
    FIRST("Digest realm=\"%s\", qop=\"auth\", nonce=\"%s\", opaque=\"%s\""),
    REFUSED("Digest realm=\"%s\",qop=\"auth\",nonce=\"%s\",opaque=\"%s\""),
    STALE("Digest realm=\"%s\",qop=\"auth\",nonce=\"%s\",stale=true, opaque=\"%s\"");

    private final String form;

    Challenge(String form) {
        this.form = form;
    }

    String spelled(Realm realm, String nonce) {
        return form.formatted(realm.value(), nonce, Md5.hex(realm.value()));
    }
}
