package org.sipaccount.application.numbers;

import java.util.List;
import org.sipaccount.application.UseCase;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.numbers.E164Number;
import org.sipaccount.domain.numbers.EnumRecord;

@UseCase
class ReadNumbers implements ReadingNumbers {

    private final EnumRecords records;

    ReadNumbers(EnumRecords records) {
        this.records = records;
    }

    @Override
    public List<E164Number> list(Account account) {
        return EnumRecord.numbers(records.oldestChanges(account.address(), EnumRecord.LISTED));
    }
}
