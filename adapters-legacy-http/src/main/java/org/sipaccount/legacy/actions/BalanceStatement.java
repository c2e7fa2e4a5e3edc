package org.sipaccount.legacy.actions;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.balance.LedgerEntry;
import org.sipaccount.legacy.wire.Csv;
import org.sipaccount.legacy.wire.PhpNumber;

/** The ledger as CSV, without calls that cost nothing. */
final class BalanceStatement {

    private static final String HEADER = "Id,Account,Date,Action,Description,Value,Final Balance\n";
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private BalanceStatement() {}

    static Answer of(SipAddress account, List<LedgerEntry> ledger) {
        List<LedgerEntry> shown =
                ledger.stream().filter(entry -> !entry.isFreeSession()).toList();
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = 0; i < shown.size(); i++) {
            csv.append(line(i + 1, account, shown.get(i)));
        }
        return Answer.csv(account + "-prepaid-history.csv", csv.toString());
    }

    static String date(LedgerEntry entry) {
        return DATE.format(entry.date());
    }

    private static String line(int number, SipAddress account, LedgerEntry entry) {
        return Csv.line(
                Integer.toString(number),
                account.toString(),
                date(entry),
                entry.action(),
                entry.description(),
                PhpNumber.of(entry.value()),
                PhpNumber.of(entry.balance()));
    }
}
