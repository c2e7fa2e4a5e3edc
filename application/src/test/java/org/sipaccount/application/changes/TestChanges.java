package org.sipaccount.application.changes;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.sipaccount.application.testing.InMemoryAccounts;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.changes.Actor;
import org.sipaccount.domain.changes.Face;

/** What use cases need to keep their changes, over a log in memory. */
public final class TestChanges {

    public static final Actor ACTOR = new Actor("tester", Actor.Kind.SUBSCRIBER, Face.GRAPHQL, "192.0.2.1");

    private final InMemoryChangeLog log = new InMemoryChangeLog();
    private final InMemoryAccounts accounts;
    private final List<SettingChanged> announced = new ArrayList<>();
    private final InstantSource clock;

    private TestChanges(InMemoryAccounts accounts, InstantSource clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Of these accounts, as they are here; changes do not show in them. */
    public static TestChanges of(Account... accounts) {
        return of(InstantSource.fixed(Instant.parse("2025-03-14T12:00:00Z")), accounts);
    }

    public static TestChanges of(InstantSource clock, Account... accounts) {
        InMemoryAccounts known = new InMemoryAccounts();
        Arrays.stream(accounts).forEach(known::put);
        return new TestChanges(known, clock);
    }

    public Changes changes() {
        return new Changes(log, accounts, actorContext(), clock, new Announced());
    }

    public static ActorContext actorContext() {
        ActorContext actorContext = new ActorContext();
        actorContext.as(ACTOR);
        return actorContext;
    }

    public InMemoryChangeLog log() {
        return log;
    }

    public InMemoryAccounts accounts() {
        return accounts;
    }

    public List<SettingChanged> announced() {
        return List.copyOf(announced);
    }

    private final class Announced implements Event<SettingChanged> {

        @Override
        public void fire(SettingChanged event) {
            announced.add(event);
        }

        @Override
        public <U extends SettingChanged> CompletionStage<U> fireAsync(U event) {
            throw new AssertionError("only fired in the transaction");
        }

        @Override
        public <U extends SettingChanged> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new AssertionError("only fired in the transaction");
        }

        @Override
        public Event<SettingChanged> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U extends SettingChanged> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new AssertionError("there is one type of event");
        }

        @Override
        public <U extends SettingChanged> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new AssertionError("there is one type of event");
        }
    }
}
