package org.sipaccount.domain.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.sipaccount.domain.InvalidValue;

/**
 * What one device left for the others. The data is encrypted by the devices and kept as it came, to the byte.
 *
 * @param id number of the entry, growing within its account and never used twice
 * @param device what the device calls itself, 1 to 64 characters
 * @param source IP address it came from, up to 64 characters
 */
public record JournalEntry(long id, Instant stored, String device, String source, String data) {

    /** The most characters of data in one entry. */
    public static final int LONGEST_DATA = 262_144;

    public JournalEntry {
        requireDevice(device);
        InvalidValue.bounded(source, 64, "an address");
        if (!fits(data)) {
            throw new InvalidValue("a journal entry is a Unicode text of at most " + LONGEST_DATA + " characters");
        }
    }

    /** Halves of surrogate pairs are no text, and no store keeps them as they are. */
    public static boolean fits(String data) {
        return length(data) <= LONGEST_DATA
                && StandardCharsets.UTF_8.newEncoder().canEncode(data);
    }

    /** In Unicode characters, as the database counts them. */
    public static int length(String data) {
        return data.codePointCount(0, data.length());
    }

    public static void requireDevice(String device) {
        if (InvalidValue.bounded(device, 64, "a device").isEmpty()) {
            throw new InvalidValue("a device has a name");
        }
    }
}
