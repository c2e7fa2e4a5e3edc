package org.sipaccount.graphql.accounts;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where a token says what. */
@ConfigMapping(prefix = "account-api.graphql.token")
interface TokenConfig {

    /** The claim with the address of the account that the token opens; only administrators of the issuer may set it. */
    @WithDefault("sip_address")
    String accountClaim();

    /** The claim with the domains that an account-admin administers: an array of texts. */
    @WithDefault("admin_domains")
    String domainsClaim();
}
