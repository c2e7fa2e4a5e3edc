package org.sipaccount.application.importing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of another server as its document has them, unchecked: every scalar is the text that stood there, absent
 * or {@code null} where there was none. What the texts mean, and which of them are refused, is decided while importing.
 *
 * @param now Unix seconds at which the document was written; durations in it count from then
 */
public record AccountDocument(
        @Nullable String now,
        @Nullable Engine engine,
        @Nullable List<DomainEntry> domains,
        @Nullable List<AccountEntry> accounts,
        @Nullable List<JournalLine> journal) {

    /**
     * What holds for the whole server.
     *
     * @param country of the domains that name none
     */
    public record Engine(
            @Nullable String pstnAccess,
            @Nullable String currency,
            @Nullable String voicemailServer,
            @Nullable String absoluteVoicemailUri,
            @Nullable String country) {}

    /** @param country two-letter code of ISO 3166-1, whose national numbers are understood; the engine's where it is absent */
    public record DomainEntry(
            @Nullable String name, @Nullable String country) {}

    public record AccountEntry(
            @Nullable String username,
            @Nullable String domain,
            @Nullable String owner,
            @Nullable String sipPassword,
            @Nullable String passwordStorage,
            @Nullable String ha1,
            @Nullable String ha1b,
            @Nullable String webPassword,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String email,
            @Nullable String callerId,
            @Nullable String timezone,
            @Nullable String language,
            @Nullable String region,
            @Nullable String quickDial,
            @Nullable String noAnswerTimeout,
            @Nullable String quota,
            @Nullable String prepaid,
            @Nullable String callLimit,
            @Nullable List<@Nullable String> groups,
            @Nullable Map<String, @Nullable String> properties,
            @Nullable String ownerMobile,
            @Nullable String ownerTel,
            @Nullable List<NetworkEntry> acl,
            @Nullable List<AliasEntry> aliases,
            @Nullable List<EnumEntry> enumRecords,
            @Nullable List<DeviceEntry> devices,
            @Nullable List<CallEntry> calls,
            @Nullable PrepaidEntry prepaidAccount,
            @Nullable List<LedgerLine> balanceHistory,
            @Nullable List<VoucherEntry> vouchers,
            @Nullable Map<String, @Nullable String> diversions,
            @Nullable AcceptRulesEntry acceptRules,
            @Nullable List<ContactEntry> phonebook,
            @Nullable List<@Nullable String> rejectMembers,
            @Nullable List<@Nullable String> barringPrefixes,
            @Nullable MailboxEntry voicemail) {}

    public record NetworkEntry(
            @Nullable String ip, @Nullable String mask) {}

    public record AliasEntry(
            @Nullable String username, @Nullable String domain) {}

    /** @param changed Unix seconds */
    public record EnumEntry(
            @Nullable String number,
            @Nullable String tld,
            @Nullable String changed) {}

    /** @param expires seconds from the document's {@code now} */
    public record DeviceEntry(
            @Nullable String address,
            @Nullable String port,
            @Nullable String publicAddress,
            @Nullable String publicPort,
            @Nullable String expires,
            @Nullable String userAgent,
            @Nullable String transport) {}

    /** Start and stop in Unix seconds, the duration in seconds. */
    public record CallEntry(
            @Nullable String direction,
            @Nullable String remoteUri,
            @Nullable String fromHeader,
            @Nullable String start,
            @Nullable String stop,
            @Nullable String duration,
            @Nullable String status,
            @Nullable String price,
            @Nullable String sessionId,
            @Nullable String fromTag,
            @Nullable String toTag,
            @Nullable String proxyIp,
            @Nullable String applications) {}

    /** @param maxSessionTime seconds */
    public record PrepaidEntry(
            @Nullable String balance,
            @Nullable String lastCallPrice,
            @Nullable String callInProgress,
            @Nullable String sessionTime,
            @Nullable String maxSessionTime,
            @Nullable String destination) {}

    /** @param date {@code YYYY-MM-DD HH:MM:SS} in UTC */
    public record LedgerLine(
            @Nullable String id,
            @Nullable String action,
            @Nullable String duration,
            @Nullable String destination,
            @Nullable String session,
            @Nullable String description,
            @Nullable String value,
            @Nullable String balance,
            @Nullable String date) {}

    public record VoucherEntry(
            @Nullable String id,
            @Nullable String number,
            @Nullable String value,
            @Nullable String used) {}

    public record AcceptRulesEntry(
            @Nullable List<RuleEntry> persistent, @Nullable TemporaryEntry temporary) {}

    public record RuleEntry(
            @Nullable String days,
            @Nullable String start,
            @Nullable String stop,
            @Nullable List<@Nullable String> groups) {}

    /** @param duration minutes from the document's {@code now}, 0 for no end */
    public record TemporaryEntry(
            @Nullable List<@Nullable String> groups,
            @Nullable String duration) {}

    public record ContactEntry(
            @Nullable String uri,
            @Nullable String name,
            @Nullable String group) {}

    /**
     * An entry of an account's chat journal.
     *
     * @param timestamp {@code YYYY-MM-DD HH:MM:SS} in UTC, or Unix seconds
     * @param account {@code user@domain}
     * @param uuid of the device
     */
    public record JournalLine(
            @Nullable String id,
            @Nullable String timestamp,
            @Nullable String account,
            @Nullable String uuid,
            @Nullable String ipAddress,
            @Nullable String data) {}

    public record MailboxEntry(
            @Nullable String mailbox,
            @Nullable String password,
            @Nullable String name,
            @Nullable String email,
            @Nullable String info,
            @Nullable MailboxOptions options) {}

    /** @param delete whether messages are only mailed */
    public record MailboxOptions(@Nullable String delete) {}
}
