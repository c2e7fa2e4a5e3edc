package org.sipaccount.graphql.endpoint;

import graphql.GraphQL;
import graphql.execution.SubscriptionExecutionStrategy;
import graphql.parser.ParserOptions;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Fits the rules of the endpoint into graphql-java, where SmallRye lets us. */
@Singleton
class Engine {

    private final OperationInstrumentation instrumentation;
    private final LimitsConfig limits;

    Engine(OperationInstrumentation instrumentation, LimitsConfig limits) {
        this.instrumentation = instrumentation;
        this.limits = limits;
    }

    /** Replaces what SmallRye has set: its own limits are of no use beside ours, and its cache is unbounded in bytes. */
    void fit(@Observes GraphQL.Builder graphql) {
        Faults faults = new Faults();
        graphql.instrumentation(instrumentation)
                .preparsedDocumentProvider(new DocumentCache())
                .defaultDataFetcherExceptionHandler(faults)
                .subscriptionExecutionStrategy(new SubscriptionExecutionStrategy(faults));
        // SmallRye's own property sets the options of schemas and not those of operations.
        ParserOptions.setDefaultOperationParserOptions(ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(limits.tokens())));
    }
}
