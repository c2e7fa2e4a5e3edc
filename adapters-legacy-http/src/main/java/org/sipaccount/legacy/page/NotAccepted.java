package org.sipaccount.legacy.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Fields of a form that are wrong, each with the key of the text that says why, in the order of the form. */
final class NotAccepted extends RuntimeException {

    /** Somebody else changed what was changed here as well. */
    static final String CHANGED_ELSEWHERE = "refused.changed";

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> faults;

    NotAccepted(Map<String, String> faults) {
        super("fields are wrong", null, false, false);
        this.faults = Collections.unmodifiableMap(new LinkedHashMap<>(faults));
    }

    NotAccepted(String field, String fault) {
        this(Map.of(field, fault));
    }

    Map<String, String> faults() {
        return faults;
    }

    boolean isConflict() {
        return faults.containsValue(CHANGED_ELSEWHERE);
    }
}
