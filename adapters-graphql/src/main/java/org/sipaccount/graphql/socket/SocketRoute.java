package org.sipaccount.graphql.socket;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Puts our handler right behind the checks of the path, and before that of the framework. */
@ApplicationScoped
class SocketRoute {

    private static final int AFTER_CHECKS = -SecurityHandlerPriorities.AUTHORIZATION;

    void register(
            @Observes Router router,
            CurrentIdentityAssociation identity,
            CurrentVertxRequest request,
            SocketConfig config) {
        router.route("/graphql").order(AFTER_CHECKS).handler(new SocketHandler(identity, request, config));
    }
}
