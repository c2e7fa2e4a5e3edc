package org.sipaccount.application.numbers;

import java.util.List;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.numbers.EnumRecord;

/** ENUM mappings of numbers to accounts. */
public interface EnumRecords {

    /** The records of the account whose last change is longest ago, oldest first. */
    List<EnumRecord> oldestChanges(SipAddress account, int limit);
}
