package org.sipaccount.domain.accounts;

import java.util.Optional;

/** The customer that an account belongs to, by the provider's customer number, and how to reach them. */
public record Owner(Optional<Long> id, Optional<PhoneNumber> mobile, Optional<PhoneNumber> telephone) {

    public static final Owner UNKNOWN = new Owner(Optional.empty(), Optional.empty(), Optional.empty());
}
