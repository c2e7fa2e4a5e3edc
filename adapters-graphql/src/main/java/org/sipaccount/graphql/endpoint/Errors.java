package org.sipaccount.graphql.endpoint;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.OneOfNullValueException;
import graphql.execution.OneOfTooManyKeysException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.eclipse.microprofile.graphql.GraphQLException;
import org.sipaccount.domain.Refusal;
import org.sipaccount.graphql.changes.RefusedField;
import org.sipaccount.graphql.changes.UserErrorView;
import org.sipaccount.graphql.paging.SingleAccountOnly;

/** What callers are told of an error, whoever made it. */
final class Errors {

    /** The validation repeats the argument that it refuses, and a password may be in it. */
    private static final Pattern VALUE = Pattern.compile(" with value '.*' (?=is |contains )", Pattern.DOTALL);

    private static final String INTERNAL = "internal error";
    private static final String UNAVAILABLE = "the service is not available at the moment";

    private Errors() {}

    /** The errors of an answer with their codes. */
    static List<GraphQLError> coded(ExecutionResult result) {
        return result.getErrors().stream()
                .<GraphQLError>map(error -> coded(error, result.isDataPresent()))
                .toList();
    }

    static CodedError coded(GraphQLError error, boolean whileExecuting) {
        return switch (error) {
            case CodedError coded -> coded;
            case Aborted aborted -> aborted.error();
            case ExceptionWhileDataFetching fault -> of(fault.getException()).at(CodedError.ErrorLocation.of(error));
            default ->
                CodedError.of(code(error.getErrorType()), message(error, whileExecuting))
                        .at(CodedError.ErrorLocation.of(error));
        };
    }

    private static ErrorCode code(ErrorClassification type) {
        return type == ErrorType.InvalidSyntax
                        || type == ErrorType.ValidationError
                        || type == ErrorType.OperationNotSupported
                ? ErrorCode.BAD_REQUEST
                : ErrorCode.INTERNAL;
    }

    /** While executing, what is said of an argument or a value can hold the names of classes. */
    private static String message(GraphQLError error, boolean whileExecuting) {
        if (code(error.getErrorType()) == ErrorCode.INTERNAL) {
            return INTERNAL;
        }
        return whileExecuting
                ? "an argument of the field is not of its type"
                : VALUE.matcher(String.valueOf(error.getMessage())).replaceAll(" ");
    }

    /** What a resolver threw. */
    static CodedError of(Throwable thrown) {
        return switch (cause(thrown)) {
            case Aborted aborted -> aborted.error();
            case Refusal refusal -> of(refusal);
            case RefusedField refused -> {
                UserErrorView error = UserErrorView.of(refused);
                yield of(error, error.field() instanceof String field ? Map.of("field", field) : Map.of());
            }
            case SingleAccountOnly several -> CodedError.of(ErrorCode.ONE_ACCOUNT_AT_A_TIME, text(several));
            // What graphql-java finds wrong with an argument only when the field is asked for it.
            case OneOfTooManyKeysException several -> CodedError.of(ErrorCode.BAD_REQUEST, text(several));
            case OneOfNullValueException none -> CodedError.of(ErrorCode.BAD_REQUEST, text(none));
            case UnauthorizedException _ -> CodedError.of(ErrorCode.UNAUTHENTICATED, "a valid token is needed");
            case AuthenticationFailedException _ -> CodedError.of(ErrorCode.UNAUTHENTICATED, "a valid token is needed");
            case ForbiddenException _ ->
                CodedError.of(ErrorCode.FORBIDDEN, "the roles of the token do not suffice for this");
            case GraphQLException refused ->
                new CodedError(code(refused), text(refused), CodedError.ErrorLocation.NONE, Map.of());
            // The issuer of tokens cannot be reached.
            case OIDCException _ -> CodedError.of(ErrorCode.UNAVAILABLE, UNAVAILABLE);
            case Throwable fault
            when LostConnection.isBehind(fault) -> CodedError.of(ErrorCode.UNAVAILABLE, UNAVAILABLE);
            default -> CodedError.of(ErrorCode.INTERNAL, INTERNAL);
        };
    }

    private static CodedError of(Refusal refusal) {
        try {
            return of(UserErrorView.of(refusal), Map.of());
        } catch (IllegalStateException ofNoKnownFamily) {
            return CodedError.of(ErrorCode.INTERNAL, INTERNAL);
        }
    }

    private static String code(GraphQLException refused) {
        var named = refused.getClass().getAnnotation(io.smallrye.graphql.api.ErrorCode.class);
        return named == null ? ErrorCode.BAD_REQUEST.name() : named.value();
    }

    private static String text(Throwable thrown) {
        return String.valueOf(thrown.getMessage());
    }

    private static CodedError of(UserErrorView error, Map<String, Object> more) {
        return new CodedError(error.code().name(), error.message(), CodedError.ErrorLocation.NONE, more);
    }

    /** Without what asynchronous execution wraps round it. */
    static Throwable cause(Throwable thrown) {
        boolean wrapper = thrown instanceof CompletionException || thrown instanceof ExecutionException;
        return wrapper && thrown.getCause() != null ? cause(thrown.getCause()) : thrown;
    }
}
