package org.sipaccount.persistence;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sipaccount.application.calls.CallRecords;
import org.sipaccount.application.importing.ImportedAccount;
import org.sipaccount.application.testing.CallHistoryContract;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.calls.CallRecord;
import org.sipaccount.localstack.testing.MariaDbTestResource;

@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class MariaDbCallHistoryTest extends CallHistoryContract {

    private final CallRecords records;
    private final Database database;
    private final Map<SipAddress, List<CallRecord>> held = new HashMap<>();

    MariaDbCallHistoryTest(CallRecords records, Database database) {
        this.records = records;
        this.database = database;
    }

    @Override
    protected void hold(Map<SipAddress, List<CallRecord>> calls) {
        calls.forEach((account, list) -> held.merge(
                account,
                list,
                (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
        database.holdOnly(held.entrySet().stream()
                .map(entry -> account(entry.getKey(), entry.getValue()))
                .toArray(ImportedAccount[]::new));
    }

    private static ImportedAccount account(SipAddress address, List<CallRecord> calls) {
        AccountBuilder account = AccountBuilder.account(address);
        calls.forEach(account::with);
        return account.build();
    }

    @Override
    protected <T> T read(Function<CallRecords, T> work) {
        return database.inTransaction(() -> work.apply(records));
    }
}
