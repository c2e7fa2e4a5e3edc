package org.sipaccount.domain.numbers;

import java.time.Instant;
import java.util.List;
import org.sipaccount.domain.accounts.DomainName;

/**
 * One ENUM mapping (RFC 6116) of a number to an account.
 *
 * @param tld the apex under which the number is published, {@code e164.arpa} for the public one
 */
public record EnumRecord(E164Number number, DomainName tld, Instant changed) {

    /** How many records are looked at when an account's numbers are listed. */
    public static final int LISTED = 10;

    /** The numbers of these records in their order, each once however many trees publish it. */
    public static List<E164Number> numbers(List<EnumRecord> records) {
        return records.stream().map(EnumRecord::number).distinct().toList();
    }
}
