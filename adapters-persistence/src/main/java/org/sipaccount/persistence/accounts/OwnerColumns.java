package org.sipaccount.persistence.accounts;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.accounts.Owner;
import org.sipaccount.domain.accounts.PhoneNumber;

@Embeddable
record OwnerColumns(
        @Nullable Long ownerId,
        @Nullable String ownerMobile,
        @Nullable String ownerTelephone) {

    static OwnerColumns of(Owner owner) {
        return new OwnerColumns(
                owner.id().orElse(null),
                owner.mobile().map(PhoneNumber::value).orElse(null),
                owner.telephone().map(PhoneNumber::value).orElse(null));
    }

    Owner toDomain() {
        return new Owner(
                Optional.ofNullable(ownerId),
                Optional.ofNullable(ownerMobile).map(PhoneNumber::new),
                Optional.ofNullable(ownerTelephone).map(PhoneNumber::new));
    }
}
