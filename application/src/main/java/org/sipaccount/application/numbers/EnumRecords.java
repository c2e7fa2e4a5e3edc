package org.sipaccount.application.numbers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.numbers.EnumRecord;

/** ENUM mappings of numbers to accounts. */
public interface EnumRecords {

    /** The records of the account whose last change is longest ago, oldest first. */
    List<EnumRecord> oldestChanges(SipAddress account, int limit);

    /**
     * The same of each account.
     *
     * @param accounts {@link PageRequest#MOST} at most
     * @param limit for each account
     */
    Map<SipAddress, List<EnumRecord>> oldestChanges(Collection<SipAddress> accounts, int limit);
}
