package org.sipaccount.domain.accounts;

import java.time.Instant;
import java.util.Optional;

/**
 * What the issuer of a token says of its holder.
 *
 * @param address of the holder's account
 * @param assigned when the issuer gave the address to the holder; empty where it does not say so
 */
public record AddressClaim(SipAddress address, Optional<Instant> assigned) {}
