package org.sipaccount.graphql.changes;

import java.util.function.Supplier;
import org.sipaccount.domain.Refusal;

/** A refusal because of one field of the input. */
public final class RefusedField extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final transient Refusal refusal;

    private RefusedField(String field, Refusal refusal) {
        super(null, null, false, false);
        this.field = field;
        this.refusal = refusal;
    }

    /**
     * Reads a field; what it refuses is then a refusal of that field.
     *
     * @param field its path in the input, like {@code target.address}
     */
    public static <T> T in(String field, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Refusal refusal) {
            throw new RefusedField(field, refusal);
        }
    }

    /** Makes the change; refusals of this family are then refusals of the field, others stay what they are. */
    public static void blame(String field, Class<? extends Refusal> family, Runnable change) {
        try {
            change.run();
        } catch (Refusal refusal) {
            throw family.isInstance(refusal) ? new RefusedField(field, refusal) : refusal;
        }
    }

    /** What is wrong with the field itself. */
    public static RefusedField of(String field, Refusal refusal) {
        return new RefusedField(field, refusal);
    }

    String field() {
        return field;
    }

    Refusal refusal() {
        return refusal;
    }
}
