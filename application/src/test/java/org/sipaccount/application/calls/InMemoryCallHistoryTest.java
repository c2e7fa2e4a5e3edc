package org.sipaccount.application.calls;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sipaccount.application.testing.CallHistoryContract;
import org.sipaccount.application.testing.InMemoryCallRecords;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.calls.CallRecord;

class InMemoryCallHistoryTest extends CallHistoryContract {

    private final InMemoryCallRecords records = new InMemoryCallRecords();

    @Override
    protected void hold(Map<SipAddress, List<CallRecord>> calls) {
        calls.forEach((account, list) -> list.forEach(call -> records.add(account, call)));
    }

    @Override
    protected <T> T read(Function<CallRecords, T> work) {
        return work.apply(records);
    }
}
