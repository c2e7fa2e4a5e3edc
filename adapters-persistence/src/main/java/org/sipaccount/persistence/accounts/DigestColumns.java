package org.sipaccount.persistence.accounts;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.accounts.DigestSecret;
import org.sipaccount.domain.accounts.Ha1;

@Embeddable
record DigestColumns(
        String userDigest,
        @Nullable String addressDigest,
        @Nullable String defaultRealmDigest) {

    static DigestColumns of(DigestSecret secret) {
        return new DigestColumns(
                secret.user().value(),
                secret.address().map(Ha1::value).orElse(null),
                secret.addressInDefaultRealm().map(Ha1::value).orElse(null));
    }

    DigestSecret toDomain() {
        return new DigestSecret(
                new Ha1(userDigest),
                Optional.ofNullable(addressDigest).map(Ha1::new),
                Optional.ofNullable(defaultRealmDigest).map(Ha1::new));
    }

    @Override
    public String toString() {
        return "DigestColumns[…]";
    }
}
