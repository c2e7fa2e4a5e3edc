package org.sipaccount.application.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The faults that were found so far, {@value #MOST} at most: nobody mends more of them at a time. */
final class Faults {

    static final int MOST = 1000;

    private record Found(int position, ImportFault fault) {}

    private final List<Found> found = new ArrayList<>();
    private final Set<Integer> positions = new HashSet<>();

    /** @param position of the account in the document */
    void add(int position, ImportFault fault) {
        positions.add(position);
        if (found.size() < MOST) {
            found.add(new Found(position, fault));
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Also where it is none of the faults that are listed. */
    boolean isAt(int position) {
        return positions.contains(position);
    }

    /** Those of the account at that position in the document. */
    List<ImportFault> of(int position) {
        return found.stream()
                .filter(fault -> fault.position() == position)
                .map(Found::fault)
                .toList();
    }

    List<ImportFault> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(Found::position))
                .map(Found::fault)
                .toList();
    }
}
