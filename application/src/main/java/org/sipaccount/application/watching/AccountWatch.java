package org.sipaccount.application.watching;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One who follows an account, and how much they know of it. */
final class AccountWatch implements WatchingChanges.Watch {

    private final Runnable wake;
    private final Consumer<AccountWatch> end;
    private volatile int known;

    AccountWatch(Runnable wake, Consumer<AccountWatch> end) {
        this.wake = wake;
        this.end = end;
    }

    void heard(int number) {
        if (number > known) {
            wake.run();
        }
    }

    /** A smaller number than the known one is that of a new account of the same address. */
    void compare(@Nullable Integer newest) {
        if (newest == null || newest != known) {
            wake.run();
        }
    }

    @Override
    public void knows(int number) {
        known = number;
    }

    @Override
    public void close() {
        end.accept(this);
    }
}
