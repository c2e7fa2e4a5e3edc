package org.sipaccount.graphql.socket;

import graphql.schema.DataFetchingEnvironment;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Where the results of an operation go. */
@FunctionalInterface
public interface ResponseStream {

    /** Completes as soon as more can be sent; also when nothing can any more. */
    CompletionStage<Void> ready();

    /** Completes when nothing can be sent any more. */
    default CompletionStage<Void> closed() {
        return new CompletableFuture<>();
    }

    /** Of the operation that the environment belongs to; one that is always ready where it is no socket. */
    static ResponseStream of(DataFetchingEnvironment environment) {
        return environment
                .getGraphQlContext()
                .getOrDefault(ResponseStream.class.getName(), () -> CompletableFuture.completedFuture(null));
    }
}
