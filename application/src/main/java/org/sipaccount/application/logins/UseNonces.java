package org.sipaccount.application.logins;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** By the system's clock, as nonces are: at a clock that stands still none would ever expire. */
@ApplicationScoped
class UseNonces implements UsingNonces {

    private final Instances instances;
    private final NonceWindows windows = new NonceWindows(InstantSource.system());

    UseNonces(Instances instances) {
        this.instances = instances;
    }

    @Override
    public Verdict use(NonceUse use) {
        if (use.owner().equals(instances.here())) {
            return verdict(useHere(use));
        }
        return instances.useAtOwner(use).map(UseNonces::verdict).orElse(Verdict.UNKNOWN);
    }

    private static Verdict verdict(boolean first) {
        return first ? Verdict.FIRST : Verdict.REPLAYED;
    }

    @Override
    public boolean useHere(NonceUse use) {
        return windows.firstUse(use);
    }
}
