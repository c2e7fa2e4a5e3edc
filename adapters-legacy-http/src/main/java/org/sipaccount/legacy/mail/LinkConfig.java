package org.sipaccount.legacy.mail;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Where links in mails lead to. */
@ConfigMapping(prefix = "account-api")
interface LinkConfig {

    /** The address of this service as subscribers reach it, like {@code https://account.example.com}. */
    Optional<URI> publicUrl();
}
