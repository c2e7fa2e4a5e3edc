package org.sipaccount.application.numbers;

import java.util.List;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.numbers.E164Number;

/** The numbers by which the telephone network reaches an account. */
public interface ReadingNumbers {

    /** Each number of the account's first records once, oldest change first. */
    List<E164Number> list(Account account);
}
