package org.sipaccount.graphql.subscriptions;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.sipaccount.graphql.socket.ResponseStream;

/**
 * The events of a subscription. That there is something new is all that is kept while a client is slow: as soon as it
 * takes more, one event tells of everything since the last. The database is read on a worker of the connection, to
 * which the event returns, since its fields are resolved from there.
 */
final class ChangeStream {

    private final AccountChangeStream stream;
    private final DataFetchingEnvironment operation;
    private final Context connection = Objects.requireNonNull(Vertx.currentContext());

    ChangeStream(AccountChangeStream stream, DataFetchingEnvironment operation) {
        this.stream = stream;
        this.operation = operation;
    }

    Multi<AccountChangeEvent> events() {
        return Multi.createFrom()
                .<Boolean>emitter(this::begin, BackPressureStrategy.LATEST)
                .onItem()
                .transformToUniAndConcatenate(woken -> next())
                .onItem()
                .invoke(this::forgetFields);
    }

    private void begin(MultiEmitter<? super Boolean> wakes) {
        wakes.onTermination(stream::end);
        stream.begin(() -> wakes.emit(true));
        // A socket that closes while the operation begins terminates nothing.
        ResponseStream.of(operation).closed().thenRun(stream::end);
        wakes.emit(true);
    }

    private Uni<@Nullable AccountChangeEvent> next() {
        return Uni.createFrom()
                .completionStage(() -> ResponseStream.of(operation).ready())
                .chain(() -> Uni.createFrom().completionStage(this::read));
    }

    private CompletionStage<@Nullable AccountChangeEvent> read() {
        return connection.executeBlocking(stream::next, false).toCompletionStage();
    }

    /** The fields of an event are kept, like those of a query, until the end of the operation. */
    private void forgetFields() {
        operation.getDataLoaderRegistry().getDataLoaders().forEach(DataLoader::clearAll);
    }
}
