package org.sipaccount.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.sipaccount.domain.Refusal;

/** A unique constraint of the schema whose violation is a refusal and no fault. */
public record NamedConstraint(String name) {

    /** Stores what is pending; a violation of this constraint becomes the refusal. */
    public void flush(EntityManager entities, Supplier<? extends Refusal> refusal) {
        run(entities::flush, refusal);
    }

    /** The same for a statement of one's own. */
    public void run(Runnable statement, Supplier<? extends Refusal> refusal) {
        try {
            statement.run();
        } catch (PersistenceException failure) {
            throw isViolatedBy(failure) ? refusal.get() : failure;
        }
    }

    private boolean isViolatedBy(PersistenceException failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof ConstraintViolationException violation
                        && name.equals(violation.getConstraintName()));
    }
}
