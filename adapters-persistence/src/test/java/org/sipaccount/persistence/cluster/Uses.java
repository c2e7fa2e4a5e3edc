package org.sipaccount.persistence.cluster;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sipaccount.application.logins.NonceUse;
import org.sipaccount.application.logins.UsingNonces;

/** Remembers what it is asked. */
final class Uses implements UsingNonces {

    private final Set<NonceUse> uses = ConcurrentHashMap.newKeySet();

    @Override
    public Verdict use(NonceUse use) {
        return useHere(use) ? Verdict.FIRST : Verdict.REPLAYED;
    }

    @Override
    public boolean useHere(NonceUse use) {
        return uses.add(use);
    }
}
