package org.sipaccount.application.logins;

import java.time.Instant;

/**
 * A response to a nonce, which proved right (RFC 7616, section 3.4).
 *
 * @param owner the instance that made the nonce, as {@link Instances#here()} named it
 * @param nonce what tells it apart from all others
 * @param expires when the nonce itself is refused
 * @param count its {@code nc}, as the unsigned number that it is
 */
public record NonceUse(String owner, String nonce, Instant expires, long count) {}
