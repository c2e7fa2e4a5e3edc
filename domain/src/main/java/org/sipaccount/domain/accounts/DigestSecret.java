package org.sipaccount.domain.accounts;

import java.util.Optional;

/**
 * A password as it is stored: the digests for the combinations of user name and realm that clients send. A digest that
 * is not known (a migrated account brings only those its old server kept) is empty until the password is next set.
 *
 * @param user digest of {@code user} in the realm of the account's domain
 * @param address digest of {@code user@domain} in the realm of the account's domain
 * @param addressInDefaultRealm digest of {@code user@domain} in {@link #DEFAULT_REALM}
 */
public record DigestSecret(Ha1 user, Optional<Ha1> address, Optional<Ha1> addressInDefaultRealm) {

    /** The realm of requests that name none. */
    public static final String DEFAULT_REALM = "SIP_settings";

    /** @param password clear text, not empty */
    public static DigestSecret of(SipAddress account, String password) {
        String domain = account.domain().value();
        String full = account.toString();
        return new DigestSecret(
                Ha1.of(account.user(), domain, password),
                Optional.of(Ha1.of(full, domain, password)),
                Optional.of(Ha1.of(full, DEFAULT_REALM, password)));
    }

    /** The digest that a client used who sends this user name in this realm, if it is known. */
    public Optional<Ha1> matching(SipAddress account, String username, String realm) {
        boolean ownRealm = realm.equals(account.domain().value());
        if (username.equals(account.user())) {
            return ownRealm ? Optional.of(user) : Optional.empty();
        }
        if (!username.equals(account.toString())) {
            return Optional.empty();
        }
        if (ownRealm) {
            return address;
        }
        return realm.equals(DEFAULT_REALM) ? addressInDefaultRealm : Optional.empty();
    }

    @Override
    public String toString() {
        return "DigestSecret[…]";
    }
}
