package org.sipaccount.legacy.page;

import java.util.Map;
import java.util.Optional;
import org.sipaccount.legacy.wire.RequestParameters;

/** What stands in the fields of a form: what is stored, or what was typed and refused. */
public final class Fields {

    private final Messages messages;
    private final Map<String, String> faults;
    private final Optional<RequestParameters> typed;

    private Fields(Messages messages, Map<String, String> faults, Optional<RequestParameters> typed) {
        this.messages = messages;
        this.faults = faults;
        this.typed = typed;
    }

    static Fields stored(Messages messages) {
        return new Fields(messages, Map.of(), Optional.empty());
    }

    static Fields refused(Messages messages, Map<String, String> faults, RequestParameters typed) {
        return new Fields(messages, faults, Optional.of(typed));
    }

    public String value(String field, String stored) {
        return typed.flatMap(parameters -> parameters.text(field)).orElse(stored);
    }

    /** @param sent a field that is sent whenever the box is in the form: a box that is not ticked is not sent */
    boolean ticked(String field, String sent, boolean stored) {
        return typed.filter(parameters -> parameters.text(sent).isPresent())
                .map(parameters -> parameters.text(field).isPresent())
                .orElse(stored);
    }

    /** Empty where nothing is wrong. */
    public String fault(String field) {
        return Optional.ofNullable(faults.get(field)).map(messages::get).orElse("");
    }
}
