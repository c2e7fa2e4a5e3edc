package org.sipaccount.legacy.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import org.sipaccount.application.accounts.Login;
import org.sipaccount.application.accounts.OpeningAccounts;
import org.sipaccount.application.logins.UsingNonces;
import org.sipaccount.domain.accounts.Ha1;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.legacy.digest.Outcome.Reason;

/** Checks a digest response. Unknown accounts cost the same query and the same comparison as wrong passwords. */
final class DigestLogin {

    private static final String NOBODYS_A1 = "0".repeat(32);

    private final OpeningAccounts accounts;
    private final Nonces nonces;
    private final UsingNonces used;
    private final LockOut lockOut;

    DigestLogin(OpeningAccounts accounts, Nonces nonces, UsingNonces used, LockOut lockOut) {
        this.accounts = accounts;
        this.nonces = nonces;
        this.used = used;
        this.lockOut = lockOut;
    }

    /** Blocks on the database, whose outage comes through as an exception and counts for nobody. */
    Outcome check(Attempt attempt) {
        if (!attempt.isWellFormed()) {
            return new Outcome.Refused(Reason.MALFORMED);
        }
        Optional<SipAddress> claimed = attempt.claimed();
        LockOut.Pair pair = new LockOut.Pair(claimed.map(SipAddress::toString).orElse(""), attempt.source());
        Duration remaining = lockOut.remaining(pair);
        if (remaining.isPositive()) {
            return new Outcome.Locked(remaining);
        }
        Optional<Login> login = claimed.flatMap(accounts::findLogin);
        login.ifPresent(found -> lockOut.trustOnlyWith(found.id(), pair));
        if (!proves(attempt, login.flatMap(found -> a1(found, attempt))) || login.isEmpty()) {
            lockOut.failed(pair);
            return new Outcome.Refused(Reason.WRONG);
        }
        return onceFresh(attempt, login.get(), pair);
    }

    /** The password was right: what remains is whether the response was made for now and not heard elsewhere. */
    private Outcome onceFresh(Attempt attempt, Login login, LockOut.Pair pair) {
        String nonce = attempt.header().nonce();
        return switch (nonces.verify(nonce)) {
            case FORGED -> new Outcome.Refused(Reason.MALFORMED);
            case STALE -> new Outcome.Refused(Reason.STALE);
            case VALID ->
                switch (used.use(nonces.use(nonce, attempt.header().nc()))) {
                    case REPLAYED -> new Outcome.Refused(Reason.REPLAYED);
                    // A nonce of an instance that is gone is as good as one that is too old.
                    case UNKNOWN -> new Outcome.Refused(Reason.STALE);
                    case FIRST -> {
                        lockOut.succeeded(pair, login.id());
                        yield new Outcome.Accepted(login);
                    }
                };
        };
    }

    private static Optional<Ha1> a1(Login login, Attempt attempt) {
        return login.credentials()
                .apiSecret()
                .flatMap(secret -> secret.matching(
                        login.account().address(), attempt.header().username(), attempt.answeredRealm()));
    }

    private static boolean proves(Attempt attempt, Optional<Ha1> a1) {
        String expected = attempt.expectedResponse(a1.map(Ha1::value).orElse(NOBODYS_A1));
        return MessageDigest.isEqual(bytes(expected), bytes(attempt.header().response())) && a1.isPresent();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
