package org.sipaccount.graphql.paging;

import io.smallrye.graphql.api.ErrorCode;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.GraphQLException;
import org.sipaccount.domain.InvalidValue;

/** An argument of a query that is no value of its type; the message names it and the form that is expected. */
@ErrorCode("INVALID_VALUE")
public final class InvalidArgument extends GraphQLException {

    private static final long serialVersionUID = 1L;

    private InvalidArgument(String argument, InvalidValue invalid) {
        super(argument + ": " + invalid.getMessage());
    }

    /** Reads an argument. */
    public static <T> T in(String argument, Supplier<T> reading) throws InvalidArgument {
        try {
            return reading.get();
        } catch (InvalidValue invalid) {
            throw new InvalidArgument(argument, invalid);
        }
    }
}
