package org.sipaccount.persistence.balance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.domain.balance.PrepaidAccount;
import org.sipaccount.domain.balance.RatedSession;

@Embeddable
record PrepaidColumns(
        @Column(precision = 14, scale = 4) BigDecimal balance,
        String currency,
        String lastCallPrice,
        String callInProgress,
        String sessionTime,
        long maxSessionSeconds,
        String destination) {

    static PrepaidColumns of(PrepaidAccount prepaid) {
        RatedSession session = prepaid.session();
        return new PrepaidColumns(
                prepaid.balance().amount(),
                prepaid.balance().currency().getCurrencyCode(),
                session.lastCallPrice(),
                session.callInProgress(),
                session.sessionTime(),
                session.maxSessionTime().toSeconds(),
                session.destination());
    }

    PrepaidAccount toDomain() {
        return new PrepaidAccount(
                new Money(balance, Currency.getInstance(currency)),
                new RatedSession(
                        lastCallPrice,
                        callInProgress,
                        sessionTime,
                        Duration.ofSeconds(maxSessionSeconds),
                        destination));
    }
}
