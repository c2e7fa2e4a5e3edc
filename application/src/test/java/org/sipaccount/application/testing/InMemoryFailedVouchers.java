package org.sipaccount.application.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.sipaccount.application.balance.FailedVouchers;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.balance.VoucherAttempts;

public final class InMemoryFailedVouchers implements FailedVouchers {

    private static final SipAddress SOMEBODY = SipAddress.of("somebody@example.org");

    private record Attempt(SipAddress account, String source, Instant at) {}

    private final List<Attempt> attempts = new ArrayList<>();

    @Override
    public VoucherAttempts since(Instant since, SipAddress account, String source) {
        return new VoucherAttempts(
                count(since, attempt -> attempt.account().equals(account)),
                count(since, attempt -> attempt.source().equals(source)));
    }

    private int count(Instant since, Predicate<Attempt> wanted) {
        return (int) attempts.stream()
                .filter(attempt -> attempt.at().isAfter(since))
                .filter(wanted)
                .count();
    }

    @Override
    public void add(SipAddress account, String source, Instant at) {
        attempts.add(new Attempt(account, source, at));
    }

    /** So many attempts of other accounts. */
    public void addFrom(String source, int count, Instant at) {
        for (int attempt = 0; attempt < count; attempt++) {
            add(SOMEBODY, source, at);
        }
    }
}
