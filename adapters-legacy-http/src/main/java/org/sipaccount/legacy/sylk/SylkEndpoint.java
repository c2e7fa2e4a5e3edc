package org.sipaccount.legacy.sylk;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.sipaccount.application.changes.ActorContext;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.changes.Actor;
import org.sipaccount.domain.changes.Face;
import org.sipaccount.legacy.digest.DigestConfig;
import org.sipaccount.legacy.digest.DigestMechanism;
import org.sipaccount.legacy.digest.SourceAddress;
import org.sipaccount.legacy.wire.RequestParameters;

/** Under each of its paths: the snapshot by GET, changes by POST, to an account that is logged in. */
@ApplicationScoped
class SylkEndpoint {

    private static final String PARAMETERS = SylkEndpoint.class.getName();
    private static final Pattern SCHEME = Pattern.compile("^https?://");

    private final Snapshot snapshot;
    private final Changes changes;
    private final DigestConfig config;
    private final MeterRegistry metrics;
    private final ActorContext actorContext;

    SylkEndpoint(
            Snapshot snapshot, Changes changes, DigestConfig config, MeterRegistry metrics, ActorContext actorContext) {
        this.snapshot = snapshot;
        this.changes = changes;
        this.config = config;
        this.metrics = metrics;
        this.actorContext = actorContext;
    }

    void route(@Observes Router router) {
        for (String path : config.sylk().paths()) {
            router.route(path).handler(SylkEndpoint::readParameters).blockingHandler(this::answer, false);
        }
    }

    private static void readParameters(RoutingContext context) {
        RequestParameters.readWithJson(context)
                .subscribe()
                .with(
                        parameters -> {
                            context.put(PARAMETERS, parameters);
                            context.next();
                        },
                        context::fail);
    }

    @ActivateRequestContext
    void answer(RoutingContext context) {
        RequestParameters parameters = Objects.requireNonNull(context.get(PARAMETERS));
        Optional<Account> account = account(context);
        if (account.isEmpty()) {
            context.fail(new UnauthorizedException());
            return;
        }
        String ip = SourceAddress.ip(context.request().remoteAddress());
        actorContext.as(Actor.subscriber(account.get().address(), Face.SYLK, ip));
        send(answer(context.request(), new SylkRequest(account.get(), parameters, ip)), context);
    }

    private static Optional<Account> account(RoutingContext context) {
        return context.user() instanceof QuarkusHttpUser user
                ? Optional.ofNullable(user.getSecurityIdentity().getAttribute(DigestMechanism.ACCOUNT))
                : Optional.empty();
    }

    private Reply answer(HttpServerRequest http, SylkRequest request) {
        Optional<String> action = request.parameters().truthy("action");
        if (http.method().equals(HttpMethod.GET) && action.isEmpty()) {
            return timed("snapshot", () -> snapshot(request.account()));
        }
        if (!http.method().equals(HttpMethod.POST)) {
            return Reply.problem(405, "method_not_allowed", "Reading is by GET without an action, changing by POST");
        }
        if (isForeign(http)) {
            return Reply.problem(403, "foreign_origin", "Pages of other sites cannot change an account");
        }
        String name = action.orElse("");
        // Whatever a stranger makes up must not become a time series.
        return timed(changes.knows(name) ? name : "unknown", () -> changes.answer(name, request));
    }

    /** A browser sends digest credentials that it remembers along with whatever form any page has it post. */
    private static boolean isForeign(HttpServerRequest http) {
        String origin = http.getHeader("Origin");
        return origin != null
                && !SCHEME.matcher(origin).replaceFirst("").equalsIgnoreCase(String.valueOf(http.authority()));
    }

    private Reply snapshot(Account account) {
        try {
            return Reply.ok(snapshot.of(account));
        } catch (RuntimeException fault) {
            Changes.log(fault, account.address(), "snapshot");
            return Reply.broken("read_failed");
        }
    }

    private Reply timed(String action, Supplier<Reply> work) {
        Timer.Sample sample = Timer.start(metrics);
        Reply reply = work.get();
        sample.stop(
                metrics.timer("account_api_sylk_action", "action", action, "status", Integer.toString(reply.status())));
        return reply;
    }

    private static void send(Reply reply, RoutingContext context) {
        context.response()
                .setStatusCode(reply.status())
                .putHeader("Content-Type", "application/json; charset=utf-8")
                .putHeader("Cache-Control", "no-store");
        if (reply.status() == 405) {
            context.response().putHeader("Allow", "GET, POST");
        }
        context.response().end(reply.text());
    }
}
