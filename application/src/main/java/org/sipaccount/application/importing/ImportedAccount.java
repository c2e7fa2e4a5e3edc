package org.sipaccount.application.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Credentials;
import org.sipaccount.domain.aliases.Alias;
import org.sipaccount.domain.balance.LedgerEntry;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.domain.balance.PrepaidAccount;
import org.sipaccount.domain.balance.Voucher;
import org.sipaccount.domain.calls.CallRecord;
import org.sipaccount.domain.forwarding.Forwarding;
import org.sipaccount.domain.journal.JournalEntry;
import org.sipaccount.domain.numbers.EnumRecord;
import org.sipaccount.domain.registrations.Registration;
import org.sipaccount.domain.rules.AcceptRules;
import org.sipaccount.domain.rules.Contact;
import org.sipaccount.domain.rules.RejectRule;
import org.sipaccount.domain.voicemail.VoiceMailbox;

/**
 * All that a document holds of one account, checked.
 *
 * @param journal in the order of its ids
 */
public record ImportedAccount(
        Account account,
        Credentials credentials,
        List<Alias> aliases,
        List<EnumRecord> numbers,
        List<Registration> registrations,
        List<CallRecord> calls,
        Optional<PrepaidAccount> prepaid,
        List<LedgerEntry> ledger,
        List<Voucher> vouchers,
        Forwarding forwarding,
        AcceptRules acceptRules,
        List<Contact> contacts,
        List<RejectRule> rejectRules,
        Optional<VoiceMailbox> mailbox,
        List<JournalEntry> journal,
        Provisioning provisioning) {

    /**
     * What the provider sets for an account and this service keeps for others to act on.
     *
     * @param quota most that a postpaid account spends in a month; zero for no limit
     * @param callLimit most calls at once to the telephone network; zero for the installation's own
     * @param networks CIDR blocks that the account may register from; empty for all
     * @param barredPrefixes beginnings of numbers that it may not call, {@code +31900}
     * @param properties further names and values of the other server
     */
    public record Provisioning(
            Money quota,
            int callLimit,
            List<String> networks,
            List<String> barredPrefixes,
            Map<String, String> properties) {}
}
