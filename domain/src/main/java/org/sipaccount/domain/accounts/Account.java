package org.sipaccount.domain.accounts;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.sipaccount.domain.InvalidValue;

/**
 * An account as it is known once its address is: who it belongs to and how it behaves. What can grow or is changed on
 * its own (aliases, forwarding, rules, calls, balance) is kept beside it, under its address.
 *
 * @param callerId the number that called parties in the telephone network see
 * @param mobileNumber the account's own preference; {@link #mobile()} also knows the owner's
 * @param zone the zone of the account's wall time; {@link #wallTime()} is never without one
 * @param region place for emergency calls, from the installation's map; empty where unknown, up to 64 characters
 * @param quickDial digits that complete short numbers; empty or up to 16 digits
 */
public record Account(
        SipAddress address,
        ServedDomain servedBy,
        PersonName name,
        Optional<EmailAddress> email,
        Optional<PhoneNumber> callerId,
        Optional<PhoneNumber> mobileNumber,
        Owner owner,
        Optional<ZoneId> zone,
        Optional<Language> language,
        String region,
        String quickDial,
        NoAnswerTimeout noAnswerTimeout,
        Billing billing,
        Set<Group> groups) {

    /** The zone of accounts that have none of their own; the clients fall back to the same one. */
    public static final ZoneId DEFAULT_ZONE = ZoneId.of("Europe/Amsterdam");

    public Account {
        groups = Set.copyOf(groups);
        InvalidValue.bounded(region, 64, "a region");
        if (!quickDial.matches("[0-9]{0,16}")) {
            throw new InvalidValue("a quick-dial prefix has up to 16 digits");
        }
    }

    public Identity identity() {
        return new Identity(name, email, mobileNumber, zone, language);
    }

    /** The same account with another identity. */
    public Account with(Identity set) {
        return new Account(
                address,
                servedBy,
                set.name(),
                set.email(),
                callerId,
                set.mobileNumber(),
                owner,
                set.zone(),
                set.language(),
                region,
                quickDial,
                noAnswerTimeout,
                billing,
                groups);
    }

    /** The same account with another caller id; empty takes it away. */
    public Account withCallerId(Optional<PhoneNumber> number) {
        return new Account(
                address,
                servedBy,
                name,
                email,
                number,
                mobileNumber,
                owner,
                zone,
                language,
                region,
                quickDial,
                noAnswerTimeout,
                billing,
                groups);
    }

    /** The account's own mobile number, else its owner's. */
    public Optional<PhoneNumber> mobile() {
        return mobileNumber.or(owner::mobile);
    }

    public ZoneId wallTime() {
        return zone.orElse(DEFAULT_ZONE);
    }

    public boolean hidesCallerId() {
        return groups.contains(Group.ANONYMOUS);
    }

    /** Whether calls to the telephone network are offered, and to this account. */
    public boolean callsTelephones() {
        return servedBy.pstnAccess() && groups.contains(Group.FREE_PSTN);
    }

    /** @throws PasswordChangeDenied when the password is for others to change */
    public void requirePasswordChangeAllowed() {
        if (groups.contains(Group.DENY_PASSWORD_CHANGE)) {
            throw new PasswordChangeDenied();
        }
    }

    /** @throws AccountBlocked when the account is switched off, so that nothing of it may be changed */
    public void requireChangeable() {
        if (groups.contains(Group.BLOCKED)) {
            throw new AccountBlocked();
        }
    }
}
