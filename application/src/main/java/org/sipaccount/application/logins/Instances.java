package org.sipaccount.application.logins;

import java.util.Optional;

/** The instances of the service, each of which counts the uses of the nonces that it made. */
public interface Instances {

    /** The name of this one: eight hexadecimal digits, others at each start. */
    String here();

    /** What the owner of the nonce says; empty where it is gone, or does not answer at once. */
    Optional<Boolean> useAtOwner(NonceUse use);
}
