package org.sipaccount.persistence;

import com.github.f4b6a3.tsid.TsidFactory;
import java.security.SecureRandom;

/**
 * The keys of rows: TSIDs, which are 42 bits of milliseconds since 2020, 14 bits that tell instances apart and 8 that count
 * within a millisecond from a random number on. They grow with time, so that new rows come at the end of an index, and no
 * instance asks another or the database for one.
 *
 * <p>An instance draws its bits when it starts: of three, two have the same in one of 5,000 cases. These can then make the
 * same key in the same millisecond; the database refuses the second row, and its use case is run again.
 */
public final class RowKeys {

    private static final int INSTANCE_BITS = 14;

    private static final TsidFactory KEYS = TsidFactory.builder()
            .withNodeBits(INSTANCE_BITS)
            .withNode(new SecureRandom().nextInt(1 << INSTANCE_BITS))
            .build();

    private RowKeys() {}

    /** Positive, of 18 or 19 digits: more than a JSON number holds exactly, so that it is shown as a text. */
    public static long next() {
        return KEYS.create().toLong();
    }
}
