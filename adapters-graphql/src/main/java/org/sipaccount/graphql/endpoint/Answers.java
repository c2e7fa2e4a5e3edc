package org.sipaccount.graphql.endpoint;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** Writes answers. */
final class Answers {

    private Answers() {}

    /** Answers what did not get as far as GraphQL. */
    static void refuse(RoutingContext http, CodedError error) {
        ResponseType type = ResponseType.find(http).orElse(ResponseType.JSON);
        refuse(http, type, ErrorCode.behind(error).status(), List.of(error));
    }

    /** Answers without data: the first error decides on the status. */
    static void refuse(RoutingContext http, ResponseType type, List<? extends GraphQLError> errors) {
        ErrorCode code = ErrorCode.behind((CodedError) errors.getFirst());
        refuse(http, type, type.status(code), errors);
    }

    private static void refuse(
            RoutingContext http, ResponseType type, int status, List<? extends GraphQLError> errors) {
        CodedError first = (CodedError) errors.getFirst();
        if (first.more().get(Aborted.RETRY_AFTER) instanceof Long seconds) {
            http.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        }
        if (status == ErrorCode.METHOD_NOT_ALLOWED.status()) {
            http.response().putHeader(HttpHeaders.ALLOW, "GET, POST");
        }
        ExecutionResult answer = ExecutionResultImpl.newExecutionResult()
                .errors(List.copyOf(errors))
                .build();
        write(http, type, status, new ExecutionResponse(answer));
    }

    static void write(RoutingContext http, ResponseType type, int status, ExecutionResponse answer) {
        HttpServerResponse response = http.response();
        if (response.ended() || response.closed()) {
            return;
        }
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, type.contentType())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(answer.getExecutionResultAsString());
    }
}
