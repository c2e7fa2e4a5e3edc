package org.sipaccount.legacy.enrollment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import org.sipaccount.domain.accounts.Billing;

/** Whether and how strangers get accounts. */
@ConfigMapping(prefix = "account-api.legacy.enrollment")
interface EnrollmentConfig {

    /** Where not, the path does not exist. */
    @WithDefault("false")
    boolean enabled();

    @WithDefault("/sip_enrollment.phtml")
    String path();

    /** Of the new addresses; has to be served. Needed where enrollment is enabled. */
    Optional<String> domain();

    @WithDefault("prepaid")
    Billing billing();

    /** How clients reach the legacy API; absent: the first of its paths at the host that was asked. */
    Optional<String> settingsUrl();

    /** The proxy for outgoing calls, a host with or without port; absent: the domain. */
    Optional<String> outboundProxy();

    /** Whether a mail confirms a new account; one that cannot be sent is logged. */
    @WithDefault("false")
    boolean confirmByMail();

    /** How many attempts one source address has in one {@link #window}; one with a typing error is none. */
    @WithDefault("10")
    int perAddress();

    @WithDefault("1h")
    Duration window();
}
