package org.sipaccount.application.numbers;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sipaccount.application.UseCase;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;
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

    @Override
    public Map<SipAddress, List<E164Number>> list(Collection<SipAddress> accounts) {
        return records.oldestChanges(accounts, OF_EACH).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> EnumRecord.numbers(entry.getValue())));
    }
}
