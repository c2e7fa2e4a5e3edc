package org.sipaccount.graphql.socket;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Puts our handler right behind the checks of the path, and before that of the framework. It is a filter, because of what
 * has the same order filters come last: a route would come before the checks.
 */
@ApplicationScoped
class SocketRoute {

    void register(
            @Observes Filters filters,
            CurrentIdentityAssociation identity,
            CurrentVertxRequest request,
            SocketConfig config) {
        filters.register(new SocketHandler(identity, request, config), SecurityHandlerPriorities.AUTHORIZATION);
    }
}
