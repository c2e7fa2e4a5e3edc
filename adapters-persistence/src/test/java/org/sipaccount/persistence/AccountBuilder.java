package org.sipaccount.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sipaccount.application.importing.ImportedAccount;
import org.sipaccount.application.importing.ImportedAccount.Provisioning;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Credentials;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.aliases.Alias;
import org.sipaccount.domain.balance.LedgerEntry;
import org.sipaccount.domain.balance.PrepaidAccount;
import org.sipaccount.domain.balance.RatedSession;
import org.sipaccount.domain.balance.Voucher;
import org.sipaccount.domain.calls.CallRecord;
import org.sipaccount.domain.forwarding.Forwarding;
import org.sipaccount.domain.forwarding.ForwardingCondition;
import org.sipaccount.domain.forwarding.ForwardingSetting;
import org.sipaccount.domain.forwarding.ForwardingTarget;
import org.sipaccount.domain.journal.JournalEntry;
import org.sipaccount.domain.numbers.EnumRecord;
import org.sipaccount.domain.registrations.Registration;
import org.sipaccount.domain.rules.AcceptRules;
import org.sipaccount.domain.rules.Contact;
import org.sipaccount.domain.rules.RejectRule;
import org.sipaccount.domain.voicemail.VoiceMailbox;

/** An account to store, with nothing but what the test gives it. */
final class AccountBuilder {

    private final Account account;
    private Credentials credentials = Credentials.NONE;
    private Provisioning provisioning = Samples.NO_LIMITS;
    private final List<Alias> aliases = new ArrayList<>();
    private final List<EnumRecord> numbers = new ArrayList<>();
    private final List<Registration> registrations = new ArrayList<>();
    private final List<CallRecord> calls = new ArrayList<>();
    private Optional<PrepaidAccount> prepaid = Optional.empty();
    private final List<LedgerEntry> ledger = new ArrayList<>();
    private final List<Voucher> vouchers = new ArrayList<>();
    private Forwarding forwarding = Forwarding.NONE;
    private AcceptRules acceptRules = AcceptRules.NONE;
    private final List<Contact> contacts = new ArrayList<>();
    private final List<RejectRule> rejectRules = new ArrayList<>();
    private Optional<VoiceMailbox> mailbox = Optional.empty();
    private final List<JournalEntry> journal = new ArrayList<>();

    private AccountBuilder(Account account) {
        this.account = account;
    }

    static AccountBuilder account(SipAddress address) {
        return new AccountBuilder(Samples.plain(address));
    }

    static AccountBuilder account(Account account) {
        return new AccountBuilder(account);
    }

    AccountBuilder with(Credentials opening) {
        credentials = opening;
        return this;
    }

    AccountBuilder with(Provisioning set) {
        provisioning = set;
        return this;
    }

    AccountBuilder alias(String address) {
        aliases.add(new Alias(SipAddress.of(address)));
        return this;
    }

    AccountBuilder with(EnumRecord enumRecord) {
        numbers.add(enumRecord);
        return this;
    }

    AccountBuilder with(Registration registration) {
        registrations.add(registration);
        return this;
    }

    AccountBuilder with(CallRecord call) {
        calls.add(call);
        return this;
    }

    AccountBuilder balance(String euro) {
        return with(new PrepaidAccount(Samples.euro(euro), RatedSession.NONE));
    }

    AccountBuilder with(PrepaidAccount balance) {
        prepaid = Optional.of(balance);
        return this;
    }

    AccountBuilder with(LedgerEntry entry) {
        ledger.add(entry);
        return this;
    }

    AccountBuilder with(Voucher voucher) {
        vouchers.add(voucher);
        return this;
    }

    AccountBuilder forwarding(ForwardingCondition condition, ForwardingTarget target) {
        return forwarding(condition, ForwardingSetting.to(target));
    }

    AccountBuilder forwarding(ForwardingCondition condition, ForwardingSetting setting) {
        forwarding = forwarding.with(condition, Optional.of(setting));
        return this;
    }

    AccountBuilder with(AcceptRules rules) {
        acceptRules = rules;
        return this;
    }

    AccountBuilder with(Contact contact) {
        contacts.add(contact);
        return this;
    }

    AccountBuilder with(RejectRule rule) {
        rejectRules.add(rule);
        return this;
    }

    AccountBuilder with(VoiceMailbox set) {
        mailbox = Optional.of(set);
        return this;
    }

    AccountBuilder with(JournalEntry entry) {
        journal.add(entry);
        return this;
    }

    ImportedAccount build() {
        return new ImportedAccount(
                account,
                credentials,
                aliases,
                numbers,
                registrations,
                calls,
                prepaid,
                ledger,
                vouchers,
                forwarding,
                acceptRules,
                contacts,
                rejectRules,
                mailbox,
                journal,
                provisioning);
    }
}
