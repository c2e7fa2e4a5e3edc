package org.sipaccount.legacy.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.List;
import org.sipaccount.application.balance.ManagingBalance;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.balance.LedgerEntry;

@Singleton
class CreditView implements TabView {

    private final ManagingBalance balances;

    CreditView(ManagingBalance balances) {
        this.balances = balances;
    }

    @Override
    public Tab tab() {
        return Tab.CREDIT;
    }

    @Override
    public TemplateInstance show(Account account, PageLayout page) {
        Formats formats = new Formats(page.messages());
        String balance = balances.balance(account)
                .map(prepaid -> formats.money(
                        prepaid.balance().amount(), prepaid.balance().currency()))
                .orElse("");
        return Templates.credit(
                page,
                balance,
                balances.ledger(account).orElse(List.of()).stream()
                        .filter(entry -> !entry.isFreeSession())
                        .map(entry -> entry(entry, account, formats))
                        .toList());
    }

    private static Entry entry(LedgerEntry entry, Account account, Formats formats) {
        return new Entry(
                entry.description().isEmpty() ? entry.action() : entry.description(),
                formats.time(entry.date(), account.wallTime()),
                formats.money(entry.value(), account.servedBy().currency()),
                formats.money(entry.balance(), account.servedBy().currency()));
    }

    public record Entry(String description, String time, String value, String balance) {}
}
