package org.sipaccount.graphql.changes;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import org.sipaccount.application.changes.ActorContext;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.changes.Actor;
import org.sipaccount.domain.changes.Face;
import org.sipaccount.graphql.accounts.Caller;

/** Says to the application who acts: the caller as the issuer of the token knows them. */
@RequestScoped
public class Identification {

    private static final int LONGEST_NAME = 255;

    private final Caller caller;
    private final ActorContext actorContext;
    private final CurrentVertxRequest request;

    Identification(Caller caller, ActorContext actorContext, CurrentVertxRequest request) {
        this.caller = caller;
        this.actorContext = actorContext;
        this.request = request;
    }

    /** The holder of an account acts as subscriber on it; whoever else acts is staff. */
    void actingFor(SipAddress account) {
        actorContext.as(actor(caller.owns(account) ? Actor.Kind.SUBSCRIBER : Actor.Kind.ADMINISTRATOR));
    }

    /** For what is about no account. */
    public void actingAsAdministrator() {
        actorContext.as(actor(Actor.Kind.ADMINISTRATOR));
    }

    /** Whose an idempotency key is. */
    String keyHolder() {
        return Fingerprint.sha256(caller.login());
    }

    private Actor actor(Actor.Kind kind) {
        String name = caller.name();
        return new Actor(name.substring(0, Math.min(name.length(), LONGEST_NAME)), kind, Face.GRAPHQL, source());
    }

    private String source() {
        String host = request.getCurrent().request().remoteAddress().hostAddress();
        return host == null ? "" : host;
    }
}
