package org.sipaccount.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AddressTrustTest {

    private static final Instant END = Instant.parse("2025-03-14T12:00:00Z");

    private static boolean suffices(AddressTrust trust, Optional<Instant> assigned, Optional<Instant> formerEnd) {
        return trust.suffices(new AddressClaim(SipAddress.of("alice@example.com"), assigned), formerEnd);
    }

    @Test
    void lastsUntilAnAccountOfTheAddressIsDeleted() {
        assertThat(suffices(AddressTrust.UNTIL_REASSIGNED, Optional.empty(), Optional.empty()))
                .isTrue();
        assertThat(suffices(AddressTrust.UNTIL_REASSIGNED, Optional.empty(), Optional.of(END)))
                .isFalse();
    }

    @Test
    void isThereAgainForALoginThatGotTheAddressAfterwards() {
        Optional<Instant> end = Optional.of(END);
        assertThat(suffices(AddressTrust.UNTIL_REASSIGNED, Optional.of(END.plusNanos(1)), end))
                .isTrue();
        assertThat(suffices(AddressTrust.UNTIL_REASSIGNED, Optional.of(END), end))
                .isFalse();
        assertThat(suffices(AddressTrust.UNTIL_REASSIGNED, Optional.of(END.minusNanos(1)), end))
                .isFalse();
    }

    @Test
    void canBeLeftToTheIssuerAloneOrToStaffAlone() {
        assertThat(suffices(AddressTrust.ALWAYS, Optional.empty(), Optional.of(END)))
                .isTrue();
        assertThat(suffices(AddressTrust.NEVER, Optional.of(END.plusSeconds(1)), Optional.empty()))
                .isFalse();
    }
}
