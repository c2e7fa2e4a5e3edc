package org.sipaccount.graphql.balance;

import java.math.BigDecimal;
import java.util.Currency;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.sipaccount.domain.balance.LedgerEntry;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.graphql.scalars.DurationText;
import org.sipaccount.graphql.scalars.InstantText;

@Type("BalanceEntry")
@Description("One change of a prepaid balance.")
public record BalanceEntryView(
        @NonNull @Id @Description("Number of the entry, growing within the account.")
        String id,

        @NonNull @Description("When it was booked.") InstantText bookedAt,

        @NonNull @Description("Debit balance, Set balance, or another name of what was done; at most 64 characters.")
        String action,

        @NonNull @Description("What for; may be empty, at most 255 characters.")
        String description,

        @NonNull @Description("What was added, negative for a debit.")
        MoneyView value,

        @NonNull @Description("What the balance was afterwards.")
        MoneyView balance,

        @NonNull @Description("Length of the call that was charged; zero where it was none.")
        DurationText duration,

        @NonNull @Description("Prefix that the call was rated by; empty where it was none.")
        String destination,

        @NonNull @Description("Call-ID of the call that was charged; empty where it was none.")
        String callId) {

    static BalanceEntryView of(LedgerEntry entry, Currency currency) {
        return new BalanceEntryView(
                Long.toString(entry.id()),
                InstantText.of(entry.date()),
                entry.action(),
                entry.description(),
                money(entry.value(), currency),
                money(entry.balance(), currency),
                DurationText.of(entry.duration()),
                entry.destination(),
                entry.session());
    }

    private static MoneyView money(BigDecimal amount, Currency currency) {
        return MoneyView.of(new Money(amount, currency));
    }
}
