package org.sipaccount.application.changes;

import org.sipaccount.domain.accounts.SipAddress;

/**
 * A change was made: fired in its transaction, for observers after its success.
 *
 * @param number of the change within its account
 */
public record SettingChanged(SipAddress account, int number) {}
