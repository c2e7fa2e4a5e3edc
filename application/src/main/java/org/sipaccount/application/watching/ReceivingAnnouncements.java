package org.sipaccount.application.watching;

import org.sipaccount.application.changes.SettingChanged;

/** What is heard of the other instances of the service. */
public interface ReceivingAnnouncements {

    /** Another instance announces a change that is stored. Returns at once. */
    void heard(SettingChanged change);

    /** Wakes whoever watches an account of which something was not heard: compares all of them with the log. */
    void catchUp();
}
