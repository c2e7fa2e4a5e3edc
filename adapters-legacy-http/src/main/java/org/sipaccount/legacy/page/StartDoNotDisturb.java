package org.sipaccount.legacy.page;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.sipaccount.application.rules.ScreeningCalls;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.legacy.wire.RequestParameters;

@Singleton
class StartDoNotDisturb implements Change {

    static final String NAME = "dnd_on";
    static final String FIELD = "minutes";
    static final List<Integer> OFFERED = List.of(1, 5, 10, 20, 30, 45, 60, 90, 120, 150, 180, 240, 480);

    private final ScreeningCalls screening;

    StartDoNotDisturb(ScreeningCalls screening) {
        this.screening = screening;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Tab tab() {
        return Tab.ACCEPT;
    }

    @Override
    public String apply(Account account, RequestParameters typed) {
        screening.startDoNotDisturb(account, duration(typed.text(FIELD).orElse("")));
        return "done.dnd.on";
    }

    /** Nothing chosen is without end. */
    private static Optional<Duration> duration(String typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(OFFERED.stream()
                .filter(minutes -> typed.equals(minutes.toString()))
                .findFirst()
                .map(Duration::ofMinutes)
                .orElseThrow(() -> new NotAccepted(FIELD, "refused.minutes")));
    }
}
