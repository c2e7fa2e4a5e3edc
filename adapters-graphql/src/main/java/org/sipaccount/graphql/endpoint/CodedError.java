package org.sipaccount.graphql.endpoint;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error as callers see it: with a code, and without the names of classes.
 *
 * @param more extensions besides the code
 */
record CodedError(String code, String message, ErrorLocation location, Map<String, Object> more)
        implements GraphQLError {

    private static final long serialVersionUID = 1L;

    static final String CODE = "code";

    CodedError {
        more = Map.copyOf(more);
    }

    /** Where an error happened: in the document, and in the answer. */
    record ErrorLocation(
            @Nullable List<SourceLocation> locations,
            @Nullable List<Object> path) {

        static final ErrorLocation NONE = new ErrorLocation(null, null);

        static ErrorLocation of(GraphQLError error) {
            return new ErrorLocation(error.getLocations(), error.getPath());
        }
    }

    static CodedError of(ErrorCode code, String message) {
        return new CodedError(code.name(), message, ErrorLocation.NONE, Map.of());
    }

    CodedError at(ErrorLocation where) {
        return new CodedError(code, message, where, more);
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public @Nullable List<SourceLocation> getLocations() {
        return location.locations();
    }

    @Override
    public @Nullable List<Object> getPath() {
        return location.path();
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorType.DataFetchingException;
    }

    @Override
    public Map<String, Object> getExtensions() {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put(CODE, code);
        extensions.putAll(more);
        return extensions;
    }

    /** Without the classification that graphql-java adds. */
    @Override
    public Map<String, Object> toSpecification() {
        Map<String, Object> specified = new LinkedHashMap<>(GraphQLError.super.toSpecification());
        specified.put("extensions", getExtensions());
        return specified;
    }
}
