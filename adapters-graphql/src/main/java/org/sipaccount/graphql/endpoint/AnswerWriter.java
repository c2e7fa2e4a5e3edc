package org.sipaccount.graphql.endpoint;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import org.reactivestreams.Publisher;

/** Writes the outcome of one operation. */
final class AnswerWriter implements ExecutionResponseWriter {

    private final RoutingContext http;
    private final ResponseType type;
    private final String document;

    AnswerWriter(RoutingContext http, ResponseType type, String document) {
        this.http = http;
        this.type = type;
        this.document = document;
    }

    @Override
    public void write(ExecutionResponse response) {
        ExecutionResult result = response.getExecutionResult();
        if (!result.isDataPresent()) {
            Answers.refuse(http, type, errors(result));
        } else if (result.getData() instanceof Publisher<?>) {
            Answers.refuse(http, CodedError.of(ErrorCode.BAD_REQUEST, "subscriptions need a WebSocket"));
        } else {
            Answers.write(http, type, 200, response);
        }
    }

    /** SmallRye itself refuses documents that cannot be parsed, and does not say why. */
    private List<GraphQLError> errors(ExecutionResult result) {
        if (result.getErrors().stream().allMatch(CodedError.class::isInstance)) {
            return result.getErrors();
        }
        var parsed = ParseAndValidate.parse(
                ExecutionInput.newExecutionInput().query(document).build());
        return parsed.isFailure()
                ? List.of(Errors.coded(parsed.getSyntaxException().toInvalidSyntaxError(), false))
                : Errors.coded(result);
    }

    @Override
    public void fail(Throwable thrown) {
        Throwable fault = Errors.cause(thrown);
        CodedError error = fault instanceof GraphQLError refusal ? Errors.coded(refusal, false) : Errors.of(fault);
        Faults.log(fault, error, RunningOperation.NONE);
        Answers.refuse(http, type, List.of(error));
    }
}
