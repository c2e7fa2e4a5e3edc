package org.sipaccount.legacy.digest;

import java.util.HashSet;
import java.util.Set;
import org.sipaccount.application.logins.NonceUse;
import org.sipaccount.application.logins.UsingNonces;

/** Remembers every use, until nobody can be asked any more. */
final class SomeUses implements UsingNonces {

    private final Set<NonceUse> uses = new HashSet<>();
    private boolean away;

    void goAway() {
        away = true;
    }

    @Override
    public Verdict use(NonceUse use) {
        if (away) {
            return Verdict.UNKNOWN;
        }
        return useHere(use) ? Verdict.FIRST : Verdict.REPLAYED;
    }

    @Override
    public boolean useHere(NonceUse use) {
        return uses.add(use);
    }
}
