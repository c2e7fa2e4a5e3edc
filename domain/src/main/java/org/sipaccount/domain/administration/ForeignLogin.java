package org.sipaccount.domain.administration;

import org.sipaccount.domain.InvalidValue;

/**
 * Somebody as another issuer of tokens knows them (OpenID Connect Core, section 2). Both parts have 1 to 255 characters.
 *
 * @param issuer {@code iss} of their tokens
 * @param subject {@code sub} of their tokens, unique and never given to another at that issuer
 */
public record ForeignLogin(String issuer, String subject) {

    /** The most that one account has. */
    public static final int MOST = 10;

    public ForeignLogin {
        require(issuer, "an issuer");
        require(subject, "a subject");
    }

    private static void require(String text, String what) {
        if (InvalidValue.bounded(text, 255, what).isBlank()) {
            throw new InvalidValue(what + " is not empty");
        }
    }

    /** Issuer and subject, with a blank between. */
    @Override
    public String toString() {
        return issuer + " " + subject;
    }
}
