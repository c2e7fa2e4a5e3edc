package org.sipaccount.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Optional<PhoneNumber> OWN = Optional.of(new PhoneNumber("+31612345678"));
    private static final Optional<PhoneNumber> OF_OWNER = Optional.of(new PhoneNumber("+31687654321"));
    private static final Owner OWNER = new Owner(Optional.of(7L), OF_OWNER, Optional.empty());

    @Test
    void prefersItsOwnMobileNumberToItsOwners() {
        assertThat(Alice.with(OWN, OWNER).mobile()).isEqualTo(OWN);
    }

    @Test
    void isReachedOnItsOwnersMobileWhereItHasNone() {
        assertThat(Alice.with(Optional.empty(), OWNER).mobile()).isEqualTo(OF_OWNER);
    }

    @Test
    void hasNoMobileNumberWhereNobodyHasOne() {
        assertThat(Alice.plain().mobile()).isEmpty();
    }

    @Test
    void livesInTheClientsZoneWhereItHasNoneOfItsOwn() {
        assertThat(Alice.plain().wallTime()).isEqualTo(ZoneId.of("Europe/Amsterdam"));
    }

    @Test
    void hidesItsCallerIdAsAMemberOfAnonymous() {
        assertThat(Alice.in(Group.ANONYMOUS, Group.FREE_PSTN).hidesCallerId()).isTrue();
        assertThat(Alice.in(Group.FREE_PSTN).hidesCallerId()).isFalse();
    }

    @Test
    void canBeChangedUnlessItIsBlocked() {
        assertThatCode(() -> Alice.in(Group.ANONYMOUS).requireChangeable()).doesNotThrowAnyException();
        assertThatExceptionOfType(AccountBlocked.class)
                .isThrownBy(() -> Alice.in(Group.BLOCKED).requireChangeable());
    }
}
