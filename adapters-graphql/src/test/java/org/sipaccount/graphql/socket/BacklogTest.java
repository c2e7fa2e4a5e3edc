package org.sipaccount.graphql.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class BacklogTest {

    private final Backlog backlog = new Backlog(10, 100);

    @Test
    void takesMoreWhileItIsSmall() {
        backlog.add(10);

        assertThat(backlog.small().toCompletableFuture()).isCompleted();
    }

    @Test
    void letsWaitUntilItIsSmallAgain() {
        backlog.add(10);
        backlog.add(10);
        CompletableFuture<Void> first = backlog.small().toCompletableFuture();
        CompletableFuture<Void> second = backlog.small().toCompletableFuture();

        backlog.remove(5);
        assertThat(first).isNotDone();
        backlog.remove(5);

        assertThat(first).isCompleted();
        assertThat(second).isCompleted();
    }

    @Test
    void letsWaitAgainForWhatComesLater() {
        backlog.add(20);
        backlog.small();
        backlog.remove(20);
        backlog.add(20);

        assertThat(backlog.small().toCompletableFuture()).isNotCompleted();
    }

    @Test
    void saysWhenItIsTooMuch() {
        assertThat(backlog.add(100)).isTrue();
        assertThat(backlog.add(1)).isFalse();
    }
}
