package org.sipaccount.application.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The faults that were found so far, {@value #MOST} at most: nobody mends more of them at a time. */
final class Faults {

    static final int MOST = 1000;

    private record Found(int position, ImportFault fault) {}

    private final List<Found> found = new ArrayList<>();

    /** @param position of the account in the document */
    void add(int position, ImportFault fault) {
        if (found.size() < MOST) {
            found.add(new Found(position, fault));
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<ImportFault> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(Found::position))
                .map(Found::fault)
                .toList();
    }
}
