package org.sipaccount.application.importing;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.importing.AccountDocument.LedgerLine;
import org.sipaccount.application.importing.AccountDocument.PrepaidEntry;
import org.sipaccount.application.importing.AccountDocument.VoucherEntry;
import org.sipaccount.domain.accounts.Billing;
import org.sipaccount.domain.balance.LedgerEntry;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.domain.balance.PrepaidAccount;
import org.sipaccount.domain.balance.RatedSession;
import org.sipaccount.domain.balance.Voucher;

/** Balance, ledger and vouchers, in the currency of the account's domain. */
record BalanceTexts(Currency currency, Claims claims) {

    /** A prepaid account that has no balance yet starts with none. */
    Optional<PrepaidAccount> balance(DocumentPath path, Billing billing, @Nullable PrepaidEntry entry) {
        if (entry == null) {
            return billing == Billing.PREPAID
                    ? Optional.of(new PrepaidAccount(Money.zero(currency), RatedSession.NONE))
                    : Optional.empty();
        }
        Money balance = path.at("balance")
                .optional(entry.balance(), Texts.money(currency))
                .orElse(Money.zero(currency));
        Duration longest = path.at("maxSessionTime")
                .optional(entry.maxSessionTime(), Texts::seconds)
                .orElse(Duration.ZERO);
        return path.whole(() -> new PrepaidAccount(
                balance,
                new RatedSession(
                        Texts.orEmpty(entry.lastCallPrice()),
                        Texts.orEmpty(entry.callInProgress()),
                        Texts.orEmpty(entry.sessionTime()),
                        longest,
                        Texts.orEmpty(entry.destination()))));
    }

    List<LedgerEntry> ledger(DocumentPath path, @Nullable List<LedgerLine> lines) {
        Set<Long> ids = new HashSet<>();
        return path.each(lines, (at, line) -> line(at, line, ids));
    }

    private Optional<LedgerEntry> line(DocumentPath path, LedgerLine line, Set<Long> ids) {
        Optional<Long> id = path.at("id").required(line.id(), Texts::id);
        if (id.isPresent() && !ids.add(id.get())) {
            path.at("id").fault("is in the history already");
        }
        Duration duration =
                path.at("duration").optional(line.duration(), Texts::seconds).orElse(Duration.ZERO);
        BigDecimal value = amount(path.at("value"), line.value());
        BigDecimal balance = amount(path.at("balance"), line.balance());
        Optional<Instant> date = path.at("date").required(line.date(), Texts::utcDate);
        return path.whole(() -> new LedgerEntry(
                id.orElse(0L),
                Texts.orEmpty(line.action()),
                duration,
                Texts.orEmpty(line.destination()),
                Texts.orEmpty(line.session()),
                Texts.orEmpty(line.description()),
                value,
                balance,
                date.orElse(Instant.EPOCH)));
    }

    private BigDecimal amount(DocumentPath path, @Nullable String text) {
        return path.required(text, Texts.money(currency))
                .orElse(Money.zero(currency))
                .amount();
    }

    Optional<Voucher> voucher(DocumentPath path, VoucherEntry entry) {
        Optional<Long> id = path.at("id").required(entry.id(), Texts::id);
        Optional<String> number = path.at("number").required(entry.number(), Texts.upTo(64, "a voucher's number"));
        Optional<Money> value = path.at("value").required(entry.value(), Texts.money(currency));
        boolean used = path.at("used").optional(entry.used(), Texts::truth).orElse(false);
        if (id.isEmpty() || number.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        return path.whole(() -> new Voucher(id.get(), number.get(), value.get(), used))
                .flatMap(voucher -> claims.voucher(path.at("id"), voucher));
    }
}
