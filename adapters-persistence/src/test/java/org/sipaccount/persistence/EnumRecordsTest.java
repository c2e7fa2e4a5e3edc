package org.sipaccount.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.persistence.Samples.ALICE;
import static org.sipaccount.persistence.Samples.BOB;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.numbers.EnumRecords;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.numbers.E164Number;
import org.sipaccount.domain.numbers.EnumRecord;
import org.sipaccount.localstack.testing.MariaDbTestResource;

@QuarkusTest
@QuarkusTestResource(MariaDbTestResource.class)
class EnumRecordsTest {

    private static final EnumRecord OLDEST = published("31208005160", "e164.arpa", 1_700_000_000);
    private static final EnumRecord MIDDLE = published("31208005161", "e164.arpa", 1_700_000_500);
    private static final EnumRecord NEWEST = published("31208005160", "e164.example", 1_700_001_000);

    private final EnumRecords records;
    private final Database database;

    EnumRecordsTest(EnumRecords records, Database database) {
        this.records = records;
        this.database = database;
    }

    @BeforeEach
    void threeRecords() {
        database.holdOnly(
                AccountBuilder.account(ALICE)
                        .with(NEWEST)
                        .with(OLDEST)
                        .with(MIDDLE)
                        .build(),
                AccountBuilder.account(BOB).build());
    }

    @Test
    void listsTheOldestChangesFirst() {
        assertThat(oldest(ALICE, 10)).containsExactly(OLDEST, MIDDLE, NEWEST);
        assertThat(oldest(ALICE, 2)).containsExactly(OLDEST, MIDDLE);
    }

    @Test
    void listsNoRecordsOfOthers() {
        assertThat(oldest(BOB, 10)).isEmpty();
    }

    @Test
    void listsInOneStatement() {
        assertThat(database.statements(() -> records.oldestChanges(ALICE, 10))).isEqualTo(1);
    }

    private List<EnumRecord> oldest(SipAddress account, int limit) {
        return database.inTransaction(() -> records.oldestChanges(account, limit));
    }

    private static EnumRecord published(String number, String tld, long changed) {
        return new EnumRecord(new E164Number(number), new DomainName(tld), Instant.ofEpochSecond(changed));
    }
}
