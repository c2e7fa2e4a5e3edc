package org.sipaccount.domain.accounts;

import java.util.Currency;
import org.sipaccount.domain.numbers.NumberingPlan;

/**
 * A domain whose accounts this installation serves, and what holds for all of them.
 *
 * @param voicemailServer host part of the addresses of voice mailboxes
 * @param absoluteMailboxAddress whether a forwarding to the mailbox is shown as the mailbox's own address
 * @param pstnAccess whether calls to the telephone network are offered at all
 * @param numbering the numbering plan of the domain's country, by which numbers of its accounts are read
 */
public record ServedDomain(
        DomainName name,
        Currency currency,
        DomainName voicemailServer,
        boolean absoluteMailboxAddress,
        boolean pstnAccess,
        NumberingPlan numbering) {}
