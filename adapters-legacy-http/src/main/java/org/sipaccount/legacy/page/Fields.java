package org.sipaccount.legacy.page;

import java.util.Map;
import java.util.Optional;
import org.sipaccount.legacy.wire.RequestParameters;

/** What stands in the fields of a form and beside them: what is stored, or what was typed and refused. */
public final class Fields {

    private final Messages messages;
    private final Map<String, String> faults;
    private final Optional<RequestParameters> typed;
    private final Optional<Done> done;

    private Fields(
            Messages messages, Map<String, String> faults, Optional<RequestParameters> typed, Optional<Done> done) {
        this.messages = messages;
        this.faults = faults;
        this.typed = typed;
        this.done = done;
    }

    /** @param done what the page before this one did */
    static Fields stored(Messages messages, Optional<Done> done) {
        return new Fields(messages, Map.of(), Optional.empty(), done);
    }

    /** @param faults key of the text for each field that is wrong, in the order of the form */
    static Fields refused(Messages messages, Map<String, String> faults, RequestParameters typed) {
        return new Fields(messages, faults, Optional.of(typed), Optional.empty());
    }

    /** A field that shows nothing that is stored. */
    public FormField plain(String name) {
        return field(name, value(name, ""), "", fault(name));
    }

    /** The only field of a value. */
    FormField of(FieldGroup group, String stored) {
        return of(group, stored, stored);
    }

    /**
     * The field of a value that has several.
     *
     * @param stored what the field has that is named as the value
     * @param now what the value is, for people to read
     */
    FormField of(FieldGroup group, String stored, String now) {
        return field(group.name(), value(group, group.name(), stored), group.tag(), fault(group, now));
    }

    private FormField field(String name, String value, String tag, String fault) {
        return new FormField(name, value, tag, fault, done(name), isFocused(name));
    }

    String value(String field, String stored) {
        return typed.flatMap(parameters -> parameters.text(field)).orElse(stored);
    }

    /** What was only shown is what is stored by now. */
    String value(FieldGroup group, String field, String stored) {
        return isEdited(group) ? value(field, "") : stored;
    }

    boolean isEdited(FieldGroup group) {
        return edit(group) != FieldGroup.Edit.NONE;
    }

    private FieldGroup.Edit edit(FieldGroup group) {
        return typed.map(group::edit).orElse(FieldGroup.Edit.NONE);
    }

    /** What was sent, of a form that was refused. */
    Optional<RequestParameters> typed() {
        return typed;
    }

    /** Empty where nothing is wrong. */
    private String fault(String name) {
        return Optional.ofNullable(faults.get(name)).map(messages::get).orElse("");
    }

    /** That somebody else changed it is told beside whatever else is wrong: the next form no longer knows. */
    private String fault(FieldGroup group, String now) {
        boolean told = NotAccepted.CHANGED_ELSEWHERE.equals(faults.get(group.name()));
        String fault = told ? "" : fault(group.name());
        return told || edit(group) == FieldGroup.Edit.CONFLICTING
                ? (fault + " " + changedElsewhere(now)).strip()
                : fault;
    }

    private String changedElsewhere(String now) {
        return messages.format(NotAccepted.CHANGED_ELSEWHERE, now.isEmpty() ? messages.get("value.none") : now);
    }

    /** Whether some field is marked as wrong. */
    public boolean haveFaults() {
        return !faults.isEmpty();
    }

    private String done(String name) {
        return done.filter(notice -> notice.field().equals(name))
                .map(notice -> messages.get(notice.message()))
                .orElse("");
    }

    private boolean isFocused(String name) {
        return faults.keySet().stream().findFirst().or(() -> done.map(Done::field)).stream()
                .anyMatch(name::equals);
    }
}
