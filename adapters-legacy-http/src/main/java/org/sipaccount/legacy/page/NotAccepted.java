package org.sipaccount.legacy.page;

import java.util.Map;

/** Fields of a form that are wrong, each with the key of the text that says why. */
final class NotAccepted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> faults;

    NotAccepted(Map<String, String> faults) {
        super("fields are wrong", null, false, false);
        this.faults = Map.copyOf(faults);
    }

    NotAccepted(String field, String fault) {
        this(Map.of(field, fault));
    }

    Map<String, String> faults() {
        return faults;
    }
}
