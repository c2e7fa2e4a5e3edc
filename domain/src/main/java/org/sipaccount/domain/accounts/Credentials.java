package org.sipaccount.domain.accounts;

import java.util.Optional;

/**
 * What opens an account. Where a web password is set it opens this API alone, and the SIP password stays with the
 * telephones; an account with neither cannot be opened.
 */
public record Credentials(Optional<DigestSecret> sipPassword, Optional<DigestSecret> webPassword) {

    public static final Credentials NONE = new Credentials(Optional.empty(), Optional.empty());

    /** What opens the account once its password is changed: the new one everywhere, and no web password beside it. */
    public static Credentials changedTo(DigestSecret secret) {
        return new Credentials(Optional.of(secret), Optional.empty());
    }

    /** With a password for this API alone. */
    public Credentials withWebPassword(DigestSecret secret) {
        return new Credentials(sipPassword, Optional.of(secret));
    }

    /** The SIP password opens this API, too. */
    public Credentials withoutWebPassword() {
        return new Credentials(sipPassword, Optional.empty());
    }

    /** The secret that opens this API. */
    public Optional<DigestSecret> apiSecret() {
        return webPassword.or(() -> sipPassword);
    }
}
