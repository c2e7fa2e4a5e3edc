package org.sipaccount.graphql.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class OpenStreamsTest {

    private final OpenStreams streams = new OpenStreams(new Limits());
    private CompletableFuture<Void> connection = new CompletableFuture<>();

    @Test
    void refusesOneCallerWhoFollowsTooMuch() {
        open("alice");
        open("alice");

        open("alice").assertFailedWith(TooManySubscriptions.class);
        open("bob").assertNotTerminated();
    }

    @Test
    void refusesAllWhenThereAreTooMany() {
        open("alice");
        open("alice");
        open("bob");

        open("carol").assertFailedWith(TooManySubscriptions.class);
    }

    @Test
    void hasRoomAgainForWhoeverEndsOne() {
        open("alice");
        AssertSubscriber<Integer> second = open("alice");

        second.cancel();

        open("alice").assertNotTerminated();
    }

    @Test
    void hasRoomAgainWhenAConnectionIsGone() {
        open("alice");
        open("alice");

        connection.complete(null);

        open("alice").assertNotTerminated();
    }

    @Test
    void countsAnEndOnce() {
        AssertSubscriber<Integer> first = open("alice");
        first.cancel();
        connection.complete(null);
        connection = new CompletableFuture<>();

        open("alice");
        open("alice");

        open("alice").assertFailedWith(TooManySubscriptions.class);
    }

    @Test
    void hasRoomAgainWhereOneFailed() {
        for (int i = 0; i < 3; i++) {
            streams.bounded("alice", connection, () -> Multi.createFrom().<Integer>failure(new IllegalStateException()))
                    .subscribe()
                    .withSubscriber(AssertSubscriber.create(1))
                    .assertFailedWith(IllegalStateException.class);
        }
        assertThat(open("alice").getFailure()).isNull();
    }

    private AssertSubscriber<Integer> open(String caller) {
        return streams.bounded(caller, connection, () -> Multi.createFrom().<Integer>nothing())
                .subscribe()
                .withSubscriber(AssertSubscriber.create(1));
    }

    private record Limits() implements SubscriptionsConfig {

        @Override
        public int perCaller() {
            return 2;
        }

        @Override
        public int perInstance() {
            return 3;
        }
    }
}
