package org.sipaccount.domain.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.accounts.Billing;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.accounts.Owner;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.domain.balance.PrepaidAccount;
import org.sipaccount.domain.balance.RatedSession;

class ProvisionTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    @Test
    void hasBounds() {
        refused(() -> provision("-0.01", 0, Set.of(), ""));
        refused(() -> provision("0", -1, Set.of(), ""));
        refused(() -> provision("0", 1001, Set.of(), ""));
        refused(() -> provision("0", 0, Set.of(), "12a"));
        Set<Group> many =
                IntStream.range(0, 51).mapToObj(i -> new Group("g" + i)).collect(Collectors.toSet());
        refused(() -> provision("0", 0, many, ""));
        assertThat(provision("50", 1000, Set.of(Group.FREE_PSTN), "0031").callLimit())
                .isEqualTo(1000);
    }

    @Test
    void leavesTheGroupsThatAreSwitchedElsewhere() {
        refused(() -> provision("0", 0, Set.of(Group.BLOCKED), ""));
        refused(() -> provision("0", 0, Set.of(Group.ANONYMOUS), ""));
    }

    @Test
    void isFreeToChangeTheBillingOfASettledBalanceOnly() {
        assertThat(new PrepaidAccount(euro("0"), RatedSession.NONE).isSettled()).isTrue();
        assertThat(new PrepaidAccount(euro("0.0001"), RatedSession.NONE).isSettled())
                .isFalse();
        assertThat(new PrepaidAccount(euro("-1"), RatedSession.NONE).isSettled())
                .isFalse();
        RatedSession calling = new RatedSession("", "call-1", "", Duration.ZERO, "");
        assertThat(new PrepaidAccount(euro("0"), calling).isSettled()).isFalse();
    }

    private static Provision provision(String quota, int callLimit, Set<Group> groups, String quickDial) {
        return new Provision(Billing.PREPAID, euro(quota), callLimit, groups, Owner.UNKNOWN, "", quickDial);
    }

    private static Money euro(String amount) {
        return new Money(new BigDecimal(amount), EUR);
    }

    private static void refused(Runnable making) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(making::run);
    }
}
