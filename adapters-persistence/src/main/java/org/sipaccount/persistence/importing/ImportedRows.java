package org.sipaccount.persistence.importing;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sipaccount.application.importing.ImportedAccount;
import org.sipaccount.domain.journal.JournalEntry;
import org.sipaccount.persistence.accounts.AccountEntity;
import org.sipaccount.persistence.aliases.SipAddressEntity;
import org.sipaccount.persistence.balance.LedgerEntryEntity;
import org.sipaccount.persistence.balance.PrepaidAccountEntity;
import org.sipaccount.persistence.balance.VoucherEntity;
import org.sipaccount.persistence.calls.CallRecordEntity;
import org.sipaccount.persistence.forwarding.ForwardingEntity;
import org.sipaccount.persistence.journal.JournalEntity;
import org.sipaccount.persistence.journal.JournalEntryEntity;
import org.sipaccount.persistence.numbers.EnumRecordEntity;
import org.sipaccount.persistence.registrations.RegistrationEntity;
import org.sipaccount.persistence.rules.ContactEntity;
import org.sipaccount.persistence.rules.RejectRuleEntity;
import org.sipaccount.persistence.rules.TemporaryRuleEntity;
import org.sipaccount.persistence.rules.WeeklyRuleEntity;
import org.sipaccount.persistence.voicemail.VoiceMailboxEntity;

/** The rows of an imported account besides its own. */
record ImportedRows(ImportedAccount imported, AccountEntity account) {

    Stream<Object> all() {
        return Stream.of(addresses(), traffic(), money(), behaviour(), journal())
                .flatMap(rows -> rows);
    }

    private Stream<Object> addresses() {
        return Stream.of(
                        Stream.of(
                                SipAddressEntity.own(account, imported.account().address())),
                        rows(imported.aliases(), SipAddressEntity::of),
                        rows(imported.numbers(), EnumRecordEntity::of))
                .flatMap(rows -> rows);
    }

    private Stream<Object> traffic() {
        return Stream.concat(
                rows(imported.registrations(), RegistrationEntity::of), rows(imported.calls(), CallRecordEntity::of));
    }

    private Stream<Object> money() {
        return Stream.of(
                        rows(imported.prepaid().stream().toList(), PrepaidAccountEntity::of),
                        rows(imported.ledger(), LedgerEntryEntity::of),
                        rows(
                                imported.vouchers(),
                                (row, voucher) -> VoucherEntity.of(
                                        row, imported.account().address().domain(), voucher)))
                .flatMap(rows -> rows);
    }

    private Stream<Object> behaviour() {
        return Stream.of(
                        forwarding(),
                        weeklyRules(),
                        rows(imported.acceptRules().temporary().stream().toList(), TemporaryRuleEntity::of),
                        rows(imported.contacts(), ContactEntity::of),
                        rejectRules(),
                        rows(imported.mailbox().stream().toList(), VoiceMailboxEntity::of))
                .flatMap(rows -> rows);
    }

    private Stream<Object> journal() {
        List<JournalEntry> entries = imported.journal();
        return entries.isEmpty()
                ? Stream.of()
                : Stream.concat(Stream.of(JournalEntity.of(account, entries)), rows(entries, JournalEntryEntity::of));
    }

    private Stream<Object> forwarding() {
        return imported.forwarding().settings().entrySet().stream()
                .map(entry -> ForwardingEntity.of(account, entry.getKey(), entry.getValue()));
    }

    private Stream<Object> weeklyRules() {
        var rules = imported.acceptRules().permanent();
        return IntStream.range(0, rules.size()).mapToObj(at -> WeeklyRuleEntity.of(account, at, rules.get(at)));
    }

    private Stream<Object> rejectRules() {
        var rules = imported.rejectRules();
        return IntStream.range(0, rules.size()).mapToObj(at -> RejectRuleEntity.of(account, at, rules.get(at)));
    }

    private <T> Stream<Object> rows(List<T> values, BiFunction<AccountEntity, T, ?> row) {
        return values.stream().map(value -> row.apply(account, value));
    }
}
