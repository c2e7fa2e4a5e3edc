package org.sipaccount.domain.accounts;

import java.time.ZoneId;
import java.util.Optional;

/**
 * Who the subscriber is and how to reach them.
 *
 * @param mobileNumber the account's own preference, not the owner's
 * @param zone of the account's wall time; empty for the usual one
 */
public record Identity(
        PersonName name,
        Optional<EmailAddress> email,
        Optional<PhoneNumber> mobileNumber,
        Optional<ZoneId> zone,
        Optional<Language> language) {}
