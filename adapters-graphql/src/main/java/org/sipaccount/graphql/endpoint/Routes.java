package org.sipaccount.graphql.endpoint;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What happens at the paths of GraphQL, after log-in and WebSockets and before Quarkus' own handler. */
@Singleton
class Routes {

    /** WebSockets are served at the next two places after authorization. */
    private static final int AFTER_WEBSOCKETS = -SecurityHandlerPriorities.AUTHORIZATION + 2;

    private static final String CHALLENGE = "WWW-Authenticate";

    private final GraphQlHandler graphql;
    private final LimitsConfig limits;
    private final Handler<RoutingContext> small;
    private final Handler<RoutingContext> large;
    private final boolean introspection;

    Routes(
            GraphQlHandler graphql,
            LimitsConfig limits,
            @ConfigProperty(name = "quarkus.smallrye-graphql.field-visibility", defaultValue = "default")
                    String visibility) {
        this.graphql = graphql;
        this.limits = limits;
        small = BodyHandler.create(false).setBodyLimit(limits.body().asLongValue());
        large = BodyHandler.create(false).setBodyLimit(limits.largeBody().asLongValue());
        introspection = !visibility.contains("no-introspection");
    }

    void add(@Observes Router router) {
        router.route("/graphql").order(AFTER_WEBSOCKETS).handler(this::readBody).handler(graphql);
        router.route("/graphql/schema.graphql").order(AFTER_WEBSOCKETS).handler(this::schema);
        router.route("/graphql*").order(AFTER_WEBSOCKETS).failureHandler(Routes::fail);
    }

    private static SecurityIdentity caller(RoutingContext http) {
        return ((QuarkusHttpUser) Objects.requireNonNull(http.user())).getSecurityIdentity();
    }

    private void readBody(RoutingContext http) {
        (sendsDocuments(http) ? large : small).handle(http);
    }

    private boolean sendsDocuments(RoutingContext http) {
        return !Collections.disjoint(caller(http).getRoles(), limits.largeBodyRoles());
    }

    private void schema(RoutingContext http) {
        if (introspection) {
            http.next();
        } else {
            http.response().setStatusCode(404).end();
        }
    }

    private static void fail(RoutingContext http) {
        HttpServerResponse response = http.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        CodedError error = error(http);
        if (error.code().equals(ErrorCode.UNAUTHENTICATED.name())) {
            boolean sent = http.request().headers().contains(HttpHeaders.AUTHORIZATION);
            response.putHeader(CHALLENGE, sent ? "Bearer error=\"invalid_token\"" : "Bearer");
        }
        Answers.refuse(http, error);
    }

    private static CodedError error(RoutingContext http) {
        if (http.failure() == null && http.statusCode() == 413) {
            return CodedError.of(ErrorCode.BODY_TOO_LARGE, "the request is too large");
        }
        Throwable fault =
                http.failure() == null ? new IllegalStateException("a failure of no known kind") : http.failure();
        if (fault instanceof AuthenticationFailedException) {
            return CodedError.of(ErrorCode.UNAUTHENTICATED, "a valid token is needed");
        }
        CodedError error = Errors.of(fault);
        Faults.log(fault, error, RunningOperation.NONE);
        return error;
    }
}
