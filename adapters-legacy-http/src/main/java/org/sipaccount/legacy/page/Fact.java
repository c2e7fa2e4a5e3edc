package org.sipaccount.legacy.page;

import java.util.List;

/** A line that is only read. One without a value is left out. */
public record Fact(String label, String value) {

    static List<Fact> known(Fact... facts) {
        return List.of(facts).stream().filter(fact -> !fact.value().isEmpty()).toList();
    }
}
