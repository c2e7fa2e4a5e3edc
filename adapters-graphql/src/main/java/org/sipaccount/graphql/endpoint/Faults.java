package org.sipaccount.graphql.endpoint;

import graphql.GraphQLContext;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import io.quarkus.oidc.OIDCException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Turns what resolvers throw into errors, and logs what is a fault once, however many fields it spoils. */
final class Faults implements DataFetcherExceptionHandler {

    private static final Logger LOG = Logger.getLogger(Faults.class);

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        Throwable fault = Errors.cause(parameters.getException());
        CodedError error = Errors.of(fault);
        if (isNew(fault, parameters.getDataFetchingEnvironment().getGraphQlContext())) {
            log(fault, error, parameters.getDataFetchingEnvironment().getField().getName());
        }
        CodedError.ErrorLocation location = new CodedError.ErrorLocation(
                List.of(parameters.getSourceLocation()), parameters.getPath().toList());
        return CompletableFuture.completedFuture(DataFetcherExceptionHandlerResult.newResult()
                .error(error.at(location))
                .build());
    }

    private static boolean isNew(Throwable fault, GraphQLContext request) {
        Set<Throwable> seen = request.computeIfAbsent(Faults.class, _ -> ConcurrentHashMap.newKeySet());
        return seen.add(fault);
    }

    static void log(Throwable fault, CodedError error, String field) {
        if (error.code().equals(ErrorCode.UNAVAILABLE.name())) {
            LOG.errorf("no %s field=%s", fault instanceof OIDCException ? "issuer of tokens" : "database", field);
        } else if (error.code().equals(ErrorCode.INTERNAL.name())) {
            LOG.errorf(fault, "fault field=%s", field);
        }
    }
}
