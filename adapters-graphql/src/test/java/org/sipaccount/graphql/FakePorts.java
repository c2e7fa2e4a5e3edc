package org.sipaccount.graphql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.sipaccount.application.accounts.Accounts;
import org.sipaccount.application.accounts.GroupMemberships;
import org.sipaccount.application.accounts.Identities;
import org.sipaccount.application.aliases.Aliases;
import org.sipaccount.application.balance.FailedVouchers;
import org.sipaccount.application.balance.Ledgers;
import org.sipaccount.application.balance.PrepaidAccounts;
import org.sipaccount.application.balance.Quotas;
import org.sipaccount.application.balance.Vouchers;
import org.sipaccount.application.calls.CallRecords;
import org.sipaccount.application.changes.ChangeLog;
import org.sipaccount.application.changes.ChangePages;
import org.sipaccount.application.changes.IdempotencyKeys;
import org.sipaccount.application.changes.InMemoryChangeLog;
import org.sipaccount.application.changes.InMemoryIdempotencyKeys;
import org.sipaccount.application.forwarding.ForwardingHops;
import org.sipaccount.application.forwarding.Forwardings;
import org.sipaccount.application.forwarding.NoAnswerTimeouts;
import org.sipaccount.application.logins.Instances;
import org.sipaccount.application.logins.NonceUse;
import org.sipaccount.application.mail.MailLog;
import org.sipaccount.application.numbers.EnumRecords;
import org.sipaccount.application.numbers.NumberingPlans;
import org.sipaccount.application.registrations.Registrations;
import org.sipaccount.application.retention.AgedRecords;
import org.sipaccount.application.status.ErasedAccounts;
import org.sipaccount.application.testing.InMemoryAccounts;
import org.sipaccount.application.testing.InMemoryAliases;
import org.sipaccount.application.testing.InMemoryCallRecords;
import org.sipaccount.application.testing.InMemoryEnumRecords;
import org.sipaccount.application.testing.InMemoryFailedVouchers;
import org.sipaccount.application.testing.InMemoryForwardingHops;
import org.sipaccount.application.testing.InMemoryForwardings;
import org.sipaccount.application.testing.InMemoryGroupMemberships;
import org.sipaccount.application.testing.InMemoryIdentities;
import org.sipaccount.application.testing.InMemoryMailLog;
import org.sipaccount.application.testing.InMemoryPrepaidAccounts;
import org.sipaccount.application.testing.InMemoryRegistrations;
import org.sipaccount.application.testing.InMemoryVoiceMailboxes;
import org.sipaccount.application.testing.InMemoryVouchers;
import org.sipaccount.application.testing.SimpleNumberingPlans;
import org.sipaccount.application.testing.TestAccount;
import org.sipaccount.application.voicemail.VoiceMailboxes;
import org.sipaccount.application.watching.Announcements;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.balance.Money;
import org.sipaccount.domain.forwarding.ForwardingCondition;
import org.sipaccount.domain.forwarding.ForwardingSetting;
import org.sipaccount.domain.forwarding.ForwardingTarget;
import org.sipaccount.domain.forwarding.SipUri;

/** The driven ports of the use cases in memory, emptied by {@link #holdOnly}. */
@ApplicationScoped
public class FakePorts {

    public static final Instant NOW = Instant.parse("2025-03-14T12:00:00Z");

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryChangeLog log = new InMemoryChangeLog();
    private final InMemoryIdempotencyKeys keys = new InMemoryIdempotencyKeys();
    private final InMemoryGroupMemberships memberships = new InMemoryGroupMemberships(accounts);
    private final InMemoryIdentities identities = new InMemoryIdentities(accounts);
    private final InMemoryAliases aliases = new InMemoryAliases();
    private final InMemoryVoiceMailboxes mailboxes = new InMemoryVoiceMailboxes();
    private final InMemoryPrepaidAccounts prepaidAccounts = new InMemoryPrepaidAccounts();
    private final InMemoryForwardings forwardings = new InMemoryForwardings();
    private final InMemoryForwardingHops hops = new InMemoryForwardingHops(forwardings);
    private final InMemoryEnumRecords numbers = new InMemoryEnumRecords();
    private final InMemoryRegistrations registrations = new InMemoryRegistrations();
    private final InMemoryCallRecords calls = new InMemoryCallRecords();
    private final InMemoryVouchers vouchers = new InMemoryVouchers();

    /** Forgets everything but these accounts, which never changed. */
    public void holdOnly(Account... only) {
        accounts.clear();
        log.clear();
        aliases.clear();
        mailboxes.clear();
        prepaidAccounts.clear();
        numbers.clear();
        registrations.clear();
        calls.clear();
        vouchers.clear();
        forwardings.clear();
        hops.clear();
        for (Account account : only) {
            accounts.put(account);
            hops.put(account);
        }
    }

    public InMemoryChangeLog log() {
        return log;
    }

    public InMemoryAccounts inMemoryAccounts() {
        return accounts;
    }

    public InMemoryAliases inMemoryAliases() {
        return aliases;
    }

    public InMemoryForwardingHops inMemoryHops() {
        return hops;
    }

    public InMemoryVoiceMailboxes inMemoryMailboxes() {
        return mailboxes;
    }

    public InMemoryPrepaidAccounts inMemoryPrepaidAccounts() {
        return prepaidAccounts;
    }

    public InMemoryEnumRecords inMemoryNumbers() {
        return numbers;
    }

    public InMemoryRegistrations inMemoryRegistrations() {
        return registrations;
    }

    public InMemoryCallRecords inMemoryCalls() {
        return calls;
    }

    public InMemoryVouchers inMemoryVouchers() {
        return vouchers;
    }

    /** Somebody's forwarding, as it is stored. */
    public void forwardTo(SipAddress account, ForwardingCondition condition, String uri) {
        forwardTo(account, condition, new ForwardingTarget.Address(SipUri.of(uri)));
    }

    public void forwardTo(SipAddress account, ForwardingCondition condition, ForwardingTarget target) {
        forwardings.store(account, Map.of(condition, Optional.of(ForwardingSetting.to(target))));
    }

    @Produces
    @Singleton
    static InstantSource clock() {
        return InstantSource.fixed(NOW);
    }

    @Produces
    Accounts accounts() {
        return accounts;
    }

    @Produces
    ChangeLog changeLog() {
        return log;
    }

    @Produces
    ChangePages changePages() {
        return log;
    }

    @Produces
    IdempotencyKeys idempotencyKeys() {
        return keys;
    }

    /** There is no other instance. */
    @Produces
    @Singleton
    static Announcements announcements() {
        return change -> {};
    }

    @Produces
    static Instances instances() {
        return new Instances() {
            @Override
            public String here() {
                return "here0000";
            }

            @Override
            public Optional<Boolean> useAtOwner(NonceUse use) {
                return Optional.empty();
            }
        };
    }

    @Produces
    GroupMemberships groupMemberships() {
        return memberships;
    }

    @Produces
    Identities identities() {
        return identities;
    }

    @Produces
    @Singleton
    static NumberingPlans numberingPlans() {
        return new SimpleNumberingPlans();
    }

    @Produces
    Aliases aliases() {
        return aliases;
    }

    @Produces
    VoiceMailboxes mailboxes() {
        return mailboxes;
    }

    @Produces
    PrepaidAccounts prepaidAccounts() {
        return prepaidAccounts;
    }

    @Produces
    Ledgers ledgers() {
        return prepaidAccounts;
    }

    @Produces
    EnumRecords numbers() {
        return numbers;
    }

    @Produces
    Registrations registrations() {
        return registrations;
    }

    @Produces
    CallRecords calls() {
        return calls;
    }

    @Produces
    Vouchers vouchers() {
        return vouchers;
    }

    @Produces
    @Singleton
    MailLog mailLog() {
        return new InMemoryMailLog();
    }

    /** Nothing is erased or forgotten over this face. */
    @Produces
    @Singleton
    ErasedAccounts erasedAccounts() {
        return () -> false;
    }

    @Produces
    @Singleton
    AgedRecords agedRecords() {
        return (kind, before, after) -> Optional.empty();
    }

    @Produces
    @Singleton
    FailedVouchers failedVouchers() {
        return new InMemoryFailedVouchers();
    }

    @Produces
    Forwardings forwardings() {
        return forwardings;
    }

    @Produces
    ForwardingHops hops() {
        return hops;
    }

    @Produces
    NoAnswerTimeouts noAnswerTimeouts() {
        return accounts::setNoAnswerTimeout;
    }

    /** Nobody has a limit. */
    @Produces
    static Quotas quotas() {
        return account -> Money.zero(TestAccount.EUR);
    }
}
