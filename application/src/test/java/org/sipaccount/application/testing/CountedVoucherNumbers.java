package org.sipaccount.application.testing;

import org.sipaccount.application.administration.VoucherNumbers;

/** Numbers that everybody can guess: each id is given twice. */
public final class CountedVoucherNumbers implements VoucherNumbers {

    private static final long FIRST = 1_000_000_000L;

    private long asked;
    private long secrets;

    @Override
    public long id() {
        return FIRST + asked++ / 2;
    }

    @Override
    public String secret() {
        return "%016d".formatted(secrets++);
    }
}
