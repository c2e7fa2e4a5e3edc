package org.sipaccount.graphql.accounts;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.sipaccount.domain.accounts.AddressTrust;

/** Where a token says what. */
@ConfigMapping(prefix = "account-api.graphql.token")
interface TokenConfig {

    /** The claim with the address of the account that the token opens; only administrators of the issuer may set it. */
    @WithDefault("sip_address")
    String accountClaim();

    /** How far that address is taken for the account that has it now. */
    @WithDefault("until-reassigned")
    AddressTrust trustAddress();

    /**
     * The claim with the time at which the issuer gave the address to the login, in seconds or milliseconds since 1970; only
     * administrators of the issuer may set it. An issuer need not say so.
     */
    @WithDefault("sip_address_assigned")
    String assignedClaim();

    /** The claim with the domains that an account-admin administers: an array of texts. */
    @WithDefault("admin_domains")
    String domainsClaim();
}
