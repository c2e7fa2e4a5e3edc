package org.sipaccount.application.forwarding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.sipaccount.application.changes.Reverter;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.NoAnswerTimeout;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;

@ApplicationScoped
class NoAnswerTimeoutReverter implements Reverter {

    private final ManagingForwarding forwarding;

    NoAnswerTimeoutReverter(ManagingForwarding forwarding) {
        this.forwarding = forwarding;
    }

    @Override
    public boolean reverts(Setting setting) {
        return setting == Setting.NO_ANSWER_TIMEOUT;
    }

    @Override
    public void revert(Account account, Change change) {
        change.before(ManageForwarding.SECONDS)
                .map(Long::valueOf)
                .map(Duration::ofSeconds)
                .map(NoAnswerTimeout::new)
                .ifPresent(before -> forwarding.changeNoAnswerTimeout(account, before));
    }
}
