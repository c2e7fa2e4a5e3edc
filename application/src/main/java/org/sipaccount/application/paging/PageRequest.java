package org.sipaccount.application.paging;

import java.util.Optional;
import org.sipaccount.domain.InvalidValue;

/**
 * Which page is wanted.
 *
 * @param first how many items, 1 to {@value #MOST}
 * @param after position of the item behind which the page begins; the beginning of the list where it is empty
 * @param <P> what tells a place in that list: the values it is ordered by
 */
public record PageRequest<P>(int first, Optional<P> after) {

    /** The most items that a page holds, and the most accounts that are read together. */
    public static final int MOST = 100;

    public PageRequest {
        if (first < 1 || first > MOST) {
            throw new InvalidValue("a page has 1 to " + MOST + " items");
        }
    }

    public static <P> PageRequest<P> first(int items) {
        return new PageRequest<>(items, Optional.empty());
    }

    public PageRequest<P> after(P position) {
        return new PageRequest<>(first, Optional.of(position));
    }

    /** How many items are looked for: one more than wanted tells whether there is another page. */
    public int oneMore() {
        return first + 1;
    }
}
