package org.sipaccount.persistence.balance;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import org.sipaccount.application.administration.VoucherNumbers;

@ApplicationScoped
class RandomVoucherNumbers implements VoucherNumbers {

    private static final long FIRST_ID = 1_000_000_000L;
    private static final long LAST_ID = 9_999_999_999L;
    private static final long SECRETS = 10_000_000_000_000_000L;

    private final SecureRandom random = new SecureRandom();

    @Override
    public long id() {
        return random.nextLong(FIRST_ID, LAST_ID + 1);
    }

    @Override
    public String secret() {
        return "%016d".formatted(random.nextLong(SECRETS));
    }
}
