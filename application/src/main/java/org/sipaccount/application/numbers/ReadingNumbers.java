package org.sipaccount.application.numbers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sipaccount.application.paging.PageRequest;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.numbers.E164Number;

/** The numbers by which the telephone network reaches an account. */
public interface ReadingNumbers {

    /** How many records of an account are looked at when several accounts' numbers are listed. */
    int OF_EACH = 100;

    /** Each number of the account's first records once, oldest change first. */
    List<E164Number> list(Account account);

    /**
     * Each number of the first {@value #OF_EACH} records of each account once, oldest change first.
     *
     * @param accounts {@link PageRequest#MOST} at most
     */
    Map<SipAddress, List<E164Number>> list(Collection<SipAddress> accounts);
}
