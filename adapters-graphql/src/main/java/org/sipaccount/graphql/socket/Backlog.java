package org.sipaccount.graphql.socket;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** How many characters were written to a client and are not sent yet, because it does not read. */
final class Backlog {

    private final int small;
    private final int large;
    private long characters;
    private @Nullable CompletableFuture<Void> waiting;

    /**
     * @param small up to which more is welcome
     * @param large from which it is too much
     */
    Backlog(int small, int large) {
        this.small = small;
        this.large = large;
    }

    /** Whether there is still no more than may be. */
    synchronized boolean add(int length) {
        characters += length;
        return characters <= large;
    }

    void remove(int length) {
        CompletableFuture<Void> resumed = null;
        synchronized (this) {
            characters -= length;
            if (characters <= small) {
                resumed = waiting;
                waiting = null;
            }
        }
        if (resumed != null) {
            resumed.complete(null);
        }
    }

    /** Completes as soon as more is welcome. */
    synchronized CompletionStage<Void> small() {
        if (characters <= small) {
            return CompletableFuture.completedFuture(null);
        }
        if (waiting == null) {
            waiting = new CompletableFuture<>();
        }
        return waiting;
    }
}
