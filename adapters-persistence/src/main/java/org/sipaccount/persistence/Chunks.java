package org.sipaccount.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Parts of a collection, so that no query has more parameters and no session more rows than one part. */
public record Chunks<T>(Collection<T> all, int size) {

    public Stream<List<T>> stream() {
        List<T> list = new ArrayList<>(all);
        return IntStream.iterate(0, from -> from < list.size(), from -> from + size)
                .mapToObj(from -> list.subList(from, Math.min(from + size, list.size())));
    }
}
