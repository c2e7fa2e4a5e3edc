package org.sipaccount.domain.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A change of one setting.
 *
 * @param fields those whose value is another one now
 * @param secret whether a secret was set or taken away as well, which no field tells
 * @param reason what staff gave as the reason, up to 255 characters; empty where none was asked for
 */
public record Change(Setting setting, List<FieldChange> fields, boolean secret, String reason) {

    public Change {
        fields = List.copyOf(fields);
    }

    public static Builder of(Setting setting) {
        return new Builder(setting);
    }

    /** Whether everything is as it was; such a change is not kept. */
    public boolean isNone() {
        return fields.isEmpty() && !secret;
    }

    public boolean isAbout(String field) {
        return field(field).isPresent();
    }

    /** The value of a field before; empty also for a field that stayed as it was. */
    public Optional<String> before(String field) {
        return field(field).flatMap(FieldChange::before);
    }

    /** The value of a field afterwards; empty also for a field that stayed as it was. */
    public Optional<String> after(String field) {
        return field(field).flatMap(FieldChange::after);
    }

    private Optional<FieldChange> field(String name) {
        return fields.stream().filter(change -> change.field().equals(name)).findFirst();
    }

    /** Collects the fields that really differ. */
    public static final class Builder {

        private final Setting setting;
        private final List<FieldChange> fields = new ArrayList<>();
        private boolean secret;
        private String reason = "";

        private Builder(Setting setting) {
            this.setting = setting;
        }

        /** Values that are equal are left out; each is told by its {@code toString}. */
        public Builder field(String name, Optional<?> before, Optional<?> after) {
            FieldChange change = new FieldChange(name, before.map(Object::toString), after.map(Object::toString));
            if (!change.changesNothing()) {
                fields.add(change);
            }
            return this;
        }

        public Builder field(String name, Object before, Object after) {
            return field(name, Optional.of(before), Optional.of(after));
        }

        public Builder secret() {
            secret = true;
            return this;
        }

        public Builder because(String why) {
            reason = why;
            return this;
        }

        public Change build() {
            return new Change(setting, fields, secret, reason);
        }
    }
}
