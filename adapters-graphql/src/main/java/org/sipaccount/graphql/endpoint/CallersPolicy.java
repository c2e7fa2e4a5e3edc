package org.sipaccount.graphql.endpoint;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/**
 * Lets holders of tokens in. A browser cannot send its token with the request that opens a WebSocket, and sends it as the
 * first message: such a request passes, and {@link OperationInstrumentation} refuses operations until there is a token.
 */
@Singleton
class CallersPolicy implements HttpSecurityPolicy {

    /** The documents below it are for holders of tokens only. */
    private static final String PATH = "/graphql";

    @Override
    public String name() {
        return "graphql-callers";
    }

    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext http, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
        return identity.map(caller -> {
            if (caller.isAnonymous() && !opensWebSocket(http.request())) {
                throw new AuthenticationFailedException();
            }
            return CheckResult.PERMIT;
        });
    }

    private static boolean opensWebSocket(HttpServerRequest request) {
        return request.method().equals(HttpMethod.GET)
                && PATH.equals(request.path())
                && request.headers().contains(HttpHeaders.UPGRADE, HttpHeaders.WEBSOCKET, true);
    }
}
