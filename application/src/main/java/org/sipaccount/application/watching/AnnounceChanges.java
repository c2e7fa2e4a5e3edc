package org.sipaccount.application.watching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.sipaccount.application.changes.SettingChanged;

/** Tells of each change as soon as it is stored: those who watch at this instance, and the other instances. */
@ApplicationScoped
class AnnounceChanges {

    private final Watches watches;
    private final Announcements others;

    AnnounceChanges(Watches watches, Announcements others) {
        this.watches = watches;
        this.others = others;
    }

    void announce(@Observes(during = TransactionPhase.AFTER_SUCCESS) SettingChanged change) {
        watches.heard(change);
        others.announce(change);
    }
}
