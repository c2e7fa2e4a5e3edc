package org.sipaccount.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.sipaccount.application.changes.SettingChanged;

/** What is told of changes after their success. */
@ApplicationScoped
class HeardChanges {

    private final List<SettingChanged> changes = new CopyOnWriteArrayList<>();

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) SettingChanged change) {
        changes.add(change);
    }

    List<SettingChanged> changes() {
        return List.copyOf(changes);
    }

    void forget() {
        changes.clear();
    }
}
