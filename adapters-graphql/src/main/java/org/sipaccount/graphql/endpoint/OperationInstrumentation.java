package org.sipaccount.graphql.endpoint;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.ExecutionContext;
import graphql.execution.FetchedValue;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldCompleteParameters;
import graphql.language.OperationDefinition;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.sipaccount.graphql.accounts.Caller;

/** What every operation passes, over HTTP and over WebSocket: who asks, how often, for how much; and what becomes of it. */
@Singleton
class OperationInstrumentation extends SimplePerformantInstrumentation {

    /** Present in the context of a request that must not change anything. */
    static final String READ_ONLY = "account-api.read-only";

    private final SecurityIdentity identity;
    private final Caller caller;
    private final RateLimits rates;
    private final DocumentLimits limits;
    private final OperationRecords records;

    OperationInstrumentation(
            SecurityIdentity identity,
            Caller caller,
            RateLimits rates,
            DocumentLimits limits,
            OperationRecords records) {
        this.identity = identity;
        this.caller = caller;
        this.rates = rates;
        this.limits = limits;
        this.records = records;
    }

    @Override
    public CompletableFuture<InstrumentationState> createStateAsync(InstrumentationCreateStateParameters parameters) {
        return CompletableFuture.completedFuture(new RunningOperation());
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecution(
            InstrumentationExecutionParameters parameters, InstrumentationState state) {
        if (identity.isAnonymous()) {
            throw new Aborted(ErrorCode.UNAUTHENTICATED, "a valid token is needed");
        }
        rates.request(caller.login());
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        ExecutionContext context = parameters.getExecutionContext();
        OperationDefinition operation = context.getOperationDefinition();
        List<String> fields = RootFields.of(operation.getSelectionSet(), context.getFragmentsByName());
        ((RunningOperation) state).is(operation.getOperation(), fields);
        limits.check(context, fields);
        if (operation.getOperation() == OperationDefinition.Operation.MUTATION) {
            admit(context, fields);
        }
        return SimpleInstrumentationContext.noOp();
    }

    private void admit(ExecutionContext context, List<String> mutations) {
        if (context.getGraphQLContext().hasKey(READ_ONLY)) {
            throw new Aborted(ErrorCode.METHOD_NOT_ALLOWED, "mutations need POST");
        }
        rates.mutations(caller.login(), mutations.size());
    }

    @Override
    public @Nullable InstrumentationContext<Object> beginFieldCompletion(
            InstrumentationFieldCompleteParameters parameters, InstrumentationState state) {
        OperationDefinition operation = parameters.getExecutionContext().getOperationDefinition();
        if (operation.getOperation() == OperationDefinition.Operation.MUTATION
                && parameters.getExecutionStepInfo().getPath().getLevel() == 1) {
            Object payload = parameters.getFetchedValue() instanceof FetchedValue fetched
                    ? fetched.getFetchedValue()
                    : parameters.getFetchedValue();
            records.mutated(caller.name(), parameters.getField().getName(), payload);
        }
        return null;
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        List<GraphQLError> errors = Errors.coded(result);
        if (((RunningOperation) state).ends()) {
            records.ended((RunningOperation) state, errors);
        }
        return CompletableFuture.completedFuture(result.transform(answer -> answer.errors(errors)));
    }
}
