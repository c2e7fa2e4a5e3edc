package org.sipaccount.legacy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.sipaccount.application.changes.ActorContext;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.changes.Actor;
import org.sipaccount.domain.changes.Face;
import org.sipaccount.legacy.actions.Actions;
import org.sipaccount.legacy.actions.Answer;
import org.sipaccount.legacy.digest.DigestConfig;
import org.sipaccount.legacy.digest.DigestMechanism;
import org.sipaccount.legacy.digest.SourceAddress;
import org.sipaccount.legacy.page.PageRequest;
import org.sipaccount.legacy.page.SelfCare;
import org.sipaccount.legacy.wire.RequestParameters;

/** The script of the original under each of its names: GET and POST alike, to an account that is logged in. */
@ApplicationScoped
class LegacyEndpoint {

    private static final Logger LOG = Logger.getLogger(LegacyEndpoint.class);

    /** How long a client may take to read a part. */
    private static final Duration SLOWEST = Duration.ofSeconds(30);

    private static final String PARAMETERS = LegacyEndpoint.class.getName();

    private final Actions actions;
    private final SelfCare page;
    private final DigestConfig config;
    private final Origins origins;
    private final MeterRegistry metrics;
    private final ActorContext actorContext;

    LegacyEndpoint(
            Actions actions,
            SelfCare page,
            DigestConfig config,
            Origins origins,
            MeterRegistry metrics,
            ActorContext actorContext) {
        this.actions = actions;
        this.page = page;
        this.config = config;
        this.origins = origins;
        this.metrics = metrics;
        this.actorContext = actorContext;
    }

    void route(@Observes Router router) {
        for (String path : config.paths()) {
            router.get(path).handler(LegacyEndpoint::readParameters).blockingHandler(this::answer, false);
            router.post(path).handler(LegacyEndpoint::readParameters).blockingHandler(this::answer, false);
            router.route(path).handler(LegacyEndpoint::refuseMethod);
        }
    }

    private static void readParameters(RoutingContext context) {
        RequestParameters.read(context)
                .subscribe()
                .with(
                        parameters -> {
                            context.put(PARAMETERS, parameters);
                            context.next();
                        },
                        context::fail);
    }

    private static void refuseMethod(RoutingContext context) {
        context.response().setStatusCode(405).putHeader("Allow", "GET, POST");
        send(Answer.wrongMethod(), context.response());
    }

    /** These routes are not those of a framework that would begin a request. */
    @ActivateRequestContext
    void answer(RoutingContext context) {
        RequestParameters parameters = Objects.requireNonNull(context.get(PARAMETERS));
        Optional<Account> account = account(context);
        if (account.isEmpty()) {
            context.fail(new UnauthorizedException());
        } else {
            answer(account.get(), parameters, context);
        }
    }

    private static Optional<Account> account(RoutingContext context) {
        return context.user() instanceof QuarkusHttpUser user
                ? Optional.ofNullable(user.getSecurityIdentity().getAttribute(DigestMechanism.ACCOUNT))
                : Optional.empty();
    }

    private void answer(Account account, RequestParameters parameters, RoutingContext context) {
        // An array is no name of an action, but no request for the page either.
        Optional<String> action = parameters.isArray("action") ? Optional.of("") : parameters.truthy("action");
        Face face = action.isPresent() ? Face.SETTINGS_ACTION : Face.SELF_CARE_PAGE;
        actorContext.as(Actor.subscriber(
                account.address(), face, SourceAddress.ip(context.request().remoteAddress())));
        action.ifPresentOrElse(
                name -> send(timed(name, account, parameters, context.request()), context.response()),
                () -> page.answer(account, PageRequest.of(context.request(), parameters))
                        .send(context.response()));
    }

    private Answer timed(String action, Account account, RequestParameters parameters, HttpServerRequest request) {
        Timer.Sample sample = Timer.start(metrics);
        Answer answer = actions.changes(action) && !origins.mayChange(request)
                ? Answer.foreignOrigin()
                : actions.answer(action, account, parameters);
        // Whatever a stranger makes up must not become a time series.
        String known = actions.knows(action) ? action : "unknown";
        sample.stop(metrics.timer(
                "account_api_legacy_action",
                "action",
                known,
                "outcome",
                answer.kind().outcome()));
        return answer;
    }

    private static void send(Answer answer, HttpServerResponse response) {
        // The answers are called text/html and hold what strangers wrote, such as their names: no browser may run it.
        response.putHeader("Content-Type", answer.contentType())
                .putHeader("Cache-Control", "no-store")
                .putHeader("Content-Security-Policy", "default-src 'none'; sandbox")
                .putHeader("X-Content-Type-Options", "nosniff");
        answer.disposition().ifPresent(value -> response.putHeader("Content-Disposition", value));
        Iterator<String> rest = answer.rest().iterator();
        if (rest.hasNext()) {
            sendInParts(answer.body(), rest, response);
        } else {
            response.end(answer.body());
        }
    }

    /** Waits until a part is sent before the next one is read. What fails on the way must not look like a whole answer. */
    private static void sendInParts(String first, Iterator<String> rest, HttpServerResponse response) {
        try {
            response.setChunked(true);
            await(response.write(first));
            while (rest.hasNext()) {
                await(response.write(rest.next()));
            }
            response.end();
        } catch (RuntimeException broken) {
            LOG.errorf("an answer was cut off: %s", broken);
            response.reset();
        }
    }

    private static void await(Future<Void> sent) {
        sent.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(SLOWEST.toSeconds(), TimeUnit.SECONDS)
                .join();
    }
}
