package org.sipaccount.application.watching;

import org.sipaccount.application.changes.SettingChanged;

/** Telling the other instances of the service, if there are any. */
public interface Announcements {

    /** Returns at once and never fails: what gets lost on the way is found by {@link ReceivingAnnouncements#catchUp}. */
    void announce(SettingChanged change);
}
