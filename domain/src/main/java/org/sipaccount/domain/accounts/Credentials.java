package org.sipaccount.domain.accounts;

import java.util.Optional;

/**
 * What opens an account. Where a web password is set it opens this API alone, and the SIP password stays with the
 * telephones; an account with neither cannot be opened.
 */
public record Credentials(Optional<DigestSecret> sipPassword, Optional<DigestSecret> webPassword) {

    public static final Credentials NONE = new Credentials(Optional.empty(), Optional.empty());

    /** The secret that opens this API. */
    public Optional<DigestSecret> apiSecret() {
        return webPassword.or(() -> sipPassword);
    }
}
