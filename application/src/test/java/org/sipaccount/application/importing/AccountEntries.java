package org.sipaccount.application.importing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.importing.AccountDocument.AcceptRulesEntry;
import org.sipaccount.application.importing.AccountDocument.AccountEntry;
import org.sipaccount.application.importing.AccountDocument.AliasEntry;
import org.sipaccount.application.importing.AccountDocument.CallEntry;
import org.sipaccount.application.importing.AccountDocument.DeviceEntry;
import org.sipaccount.application.importing.AccountDocument.DomainEntry;
import org.sipaccount.application.importing.AccountDocument.Engine;
import org.sipaccount.application.importing.AccountDocument.EnumEntry;
import org.sipaccount.application.importing.AccountDocument.JournalLine;
import org.sipaccount.application.importing.AccountDocument.LedgerLine;
import org.sipaccount.application.importing.AccountDocument.MailboxEntry;
import org.sipaccount.application.importing.AccountDocument.VoucherEntry;

/** Builds the account of a document, member by member; all others are absent. */
final class AccountEntries {

    /** Friday 14 March 2025, 12:00 UTC. */
    static final String NOW = "1741953600";

    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, @Nullable String> properties = new TreeMap<>();
    private final Map<String, @Nullable String> diversions = new TreeMap<>();
    private List<@Nullable String> groups = List.of();
    private List<AliasEntry> aliases = List.of();
    private List<EnumEntry> numbers = List.of();
    private List<DeviceEntry> devices = List.of();
    private List<CallEntry> calls = List.of();
    private List<LedgerLine> ledger = List.of();
    private List<VoucherEntry> vouchers = List.of();
    private @Nullable AcceptRulesEntry rules;
    private @Nullable MailboxEntry mailbox;

    static AccountEntries of(String username) {
        return new AccountEntries().with("username", username).with("domain", "example.com");
    }

    static AccountDocument document(AccountEntries... accounts) {
        return document(null, accounts);
    }

    static AccountDocument document(@Nullable Engine engine, AccountEntries... accounts) {
        return document(engine, List.of(), accounts);
    }

    static AccountDocument document(@Nullable Engine engine, List<JournalLine> journal, AccountEntries... accounts) {
        return new AccountDocument(
                NOW,
                engine,
                List.of(new DomainEntry("example.com", null)),
                List.of(accounts).stream().map(AccountEntries::entry).toList(),
                journal);
    }

    AccountEntries with(String member, String text) {
        texts.put(member, text);
        return this;
    }

    AccountEntries property(String name, @Nullable String value) {
        properties.put(name, value);
        return this;
    }

    AccountEntries diversion(String condition, @Nullable String target) {
        diversions.put(condition, target);
        return this;
    }

    AccountEntries groups(List<@Nullable String> names) {
        groups = names;
        return this;
    }

    AccountEntries aliases(AliasEntry... entries) {
        aliases = List.of(entries);
        return this;
    }

    AccountEntries numbers(EnumEntry... entries) {
        numbers = List.of(entries);
        return this;
    }

    AccountEntries devices(DeviceEntry... entries) {
        devices = List.of(entries);
        return this;
    }

    AccountEntries calls(CallEntry... entries) {
        calls = List.of(entries);
        return this;
    }

    AccountEntries ledger(LedgerLine... lines) {
        ledger = List.of(lines);
        return this;
    }

    AccountEntries vouchers(VoucherEntry... entries) {
        vouchers = List.of(entries);
        return this;
    }

    AccountEntries rules(AcceptRulesEntry entry) {
        rules = entry;
        return this;
    }

    AccountEntries mailbox(MailboxEntry entry) {
        mailbox = entry;
        return this;
    }

    private AccountEntry entry() {
        return new AccountEntry(
                texts.get("username"),
                texts.get("domain"),
                texts.get("owner"),
                texts.get("sip_password"),
                texts.get("password_storage"),
                texts.get("ha1"),
                texts.get("ha1b"),
                texts.get("web_password"),
                texts.get("first_name"),
                texts.get("last_name"),
                texts.get("email"),
                texts.get("caller_id"),
                texts.get("timezone"),
                texts.get("language"),
                texts.get("region"),
                texts.get("quick_dial"),
                texts.get("no_answer_timeout"),
                texts.get("quota"),
                texts.get("prepaid"),
                texts.get("call_limit"),
                groups,
                properties,
                texts.get("owner_mobile"),
                texts.get("owner_tel"),
                List.of(),
                aliases,
                numbers,
                devices,
                calls,
                null,
                ledger,
                vouchers,
                diversions,
                rules,
                List.of(),
                List.of(),
                List.of(),
                mailbox);
    }
}
