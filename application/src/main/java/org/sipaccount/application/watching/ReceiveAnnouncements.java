package org.sipaccount.application.watching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sipaccount.application.changes.ChangeLog;
import org.sipaccount.application.changes.SettingChanged;
import org.sipaccount.domain.accounts.SipAddress;

@ApplicationScoped
class ReceiveAnnouncements implements ReceivingAnnouncements {

    private static final int COMPARED_AT_ONCE = 500;

    private final Watches watches;
    private final ChangeLog log;

    ReceiveAnnouncements(Watches watches, ChangeLog log) {
        this.watches = watches;
        this.log = log;
    }

    @Override
    public void heard(SettingChanged change) {
        watches.heard(change);
    }

    @Override
    @Transactional
    public void catchUp() {
        List<SipAddress> watched = new ArrayList<>(watches.accounts());
        for (int from = 0; from < watched.size(); from += COMPARED_AT_ONCE) {
            compare(watched.subList(from, Math.min(from + COMPARED_AT_ONCE, watched.size())));
        }
    }

    private void compare(Collection<SipAddress> accounts) {
        Map<SipAddress, Integer> newest = log.newest(accounts);
        accounts.forEach(account -> watches.compare(account, newest.get(account)));
    }
}
