package org.sipaccount.graphql.endpoint;

import graphql.GraphQL;
import graphql.execution.SubscriptionExecutionStrategy;
import graphql.parser.ParserOptions;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Fits the endpoint's manners into graphql-java, where SmallRye lets us. */
@Singleton
class Engine {

    private final Gate gate;
    private final LimitsConfig limits;

    Engine(Gate gate, LimitsConfig limits) {
        this.gate = gate;
        this.limits = limits;
    }

    /** Replaces what SmallRye has set: its own limits are of no use beside ours, and its cache is unbounded in bytes. */
    void fit(@Observes GraphQL.Builder graphql) {
        Faults faults = new Faults();
        graphql.instrumentation(gate)
                .preparsedDocumentProvider(new DocumentCache())
                .defaultDataFetcherExceptionHandler(faults)
                .subscriptionExecutionStrategy(new SubscriptionExecutionStrategy(faults));
        // SmallRye's own property sets the options of schemas and not those of operations.
        ParserOptions.setDefaultOperationParserOptions(ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(limits.tokens())));
    }
}
