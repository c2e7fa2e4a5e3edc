package org.sipaccount.legacy.page;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sipaccount.domain.accounts.SipAddress;

/**
 * Carries {@link Done} over the redirect to the page that says it, in the address. It is signed for the account and good
 * for a minute: nobody else can have the page say something, and a bookmark says nothing.
 */
@Singleton
class DoneNotices {

    private static final Duration LIFETIME = Duration.ofMinutes(1);
    private static final Pattern FORM =
            Pattern.compile("(done\\.[a-z.]{1,40})~([a-z0-9_]{1,40})~([0-9]{1,12})~([0-9a-f]{64})");

    private final FormTokens tokens;
    private final InstantSource clock;

    @Inject
    DoneNotices(FormTokens tokens) {
        this(tokens, InstantSource.system());
    }

    DoneNotices(FormTokens tokens, InstantSource clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Fit to stand in a query as it is. */
    String write(Done done, SipAddress account) {
        long second = clock.instant().getEpochSecond();
        return "%s~%s~%d~%s".formatted(done.message(), done.field(), second, tokens.sign(account, text(done, second)));
    }

    /** Empty where it is not ours, of another account, or too old. */
    Optional<Done> read(String notice, SipAddress account) {
        Matcher form = FORM.matcher(notice);
        if (!form.matches()) {
            return Optional.empty();
        }
        Done done = new Done(form.group(1), form.group(2));
        long second = Long.parseLong(form.group(3));
        return Optional.of(done)
                .filter(_ -> isRecent(second))
                .filter(_ -> tokens.verify(form.group(4), account, text(done, second)));
    }

    /** Or of a node whose clock is ahead. */
    private boolean isRecent(long second) {
        return Math.abs(clock.instant().getEpochSecond() - second) <= LIFETIME.toSeconds();
    }

    private static String text(Done done, long second) {
        return "done\n" + done.message() + "\n" + done.field() + "\n" + second;
    }
}
