package org.sipaccount.legacy.sylk;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** What the app is told of the servers around this one. */
@ConfigMapping(prefix = "account-api.legacy.sylk")
interface SylkConfig {

    /** The node that keeps the accounts' data, shown as it is. */
    Optional<String> thorNode();

    /** The SIP proxy that telephones register with, shown as it is. */
    Optional<String> sipProxy();
}
