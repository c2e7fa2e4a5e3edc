package org.sipaccount.legacy.enrollment;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.sipaccount.application.changes.ActorContext;
import org.sipaccount.application.enrollment.Enrolling;
import org.sipaccount.application.enrollment.Enrolling.Offer;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.domain.Refusal;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.changes.Actor;
import org.sipaccount.domain.changes.Actor.Kind;
import org.sipaccount.domain.changes.Face;
import org.sipaccount.domain.enrollment.EnrollmentForm;
import org.sipaccount.legacy.digest.DigestConfig;
import org.sipaccount.legacy.digest.SourceAddress;
import org.sipaccount.legacy.enrollment.EnrollmentAnswer.Enrolled;
import org.sipaccount.legacy.faults.LostConnection;
import org.sipaccount.legacy.wire.PhpJson;
import org.sipaccount.legacy.wire.RequestParameters;

/** The original's script that opens an account; where it is not enabled there is no such path. */
@ApplicationScoped
class EnrollmentEndpoint {

    private static final Logger LOG = Logger.getLogger(EnrollmentEndpoint.class);
    private static final String PARAMETERS = EnrollmentEndpoint.class.getName();

    private final Enrolling enrolling;
    private final EnrollmentConfig config;
    private final String settingsPath;
    private final EnrollmentLimit limit;
    private final ActorContext actorContext;

    @Inject
    EnrollmentEndpoint(Enrolling enrolling, EnrollmentConfig config, DigestConfig settings, ActorContext actorContext) {
        this(enrolling, config, settings, actorContext, InstantSource.system());
    }

    EnrollmentEndpoint(
            Enrolling enrolling,
            EnrollmentConfig config,
            DigestConfig settings,
            ActorContext actorContext,
            InstantSource clock) {
        this.enrolling = enrolling;
        this.config = config;
        this.settingsPath = settings.paths().getFirst();
        this.limit = new EnrollmentLimit(config.perAddress(), config.window(), clock);
        this.actorContext = actorContext;
    }

    void route(@Observes Router router) {
        if (config.enabled()) {
            Offer offer = new Offer(domain(), config.billing());
            router.post(config.path())
                    .handler(this::admit)
                    .handler(EnrollmentEndpoint::readParameters)
                    .blockingHandler(context -> send(context.response(), answer(context, offer)), false);
            router.route(config.path()).handler(EnrollmentEndpoint::refuseMethod);
        }
    }

    private DomainName domain() {
        try {
            return DomainName.of(config.domain()
                    .orElseThrow(() -> new ConfigurationException(
                            "account-api.legacy.enrollment.domain is not set: name the domain of the new accounts")));
        } catch (InvalidValue noDomain) {
            throw new ConfigurationException("account-api.legacy.enrollment.domain is no domain name", noDomain);
        }
    }

    /** Before anything else is done for the request. */
    private void admit(RoutingContext context) {
        Duration wait = limit.wait(SourceAddress.of(context.request().remoteAddress()));
        if (wait.isZero()) {
            context.next();
        } else {
            HttpServerResponse response = context.response();
            response.setStatusCode(429)
                    .putHeader(
                            "Retry-After",
                            Long.toString(wait.plusNanos(999_999_999).toSeconds()));
            send(response, EnrollmentAnswer.tooMany());
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
        context.response().setStatusCode(405).putHeader("Allow", "POST");
        send(context.response(), EnrollmentAnswer.wrongMethod());
    }

    @ActivateRequestContext
    EnrollmentAnswer answer(RoutingContext context, Offer offer) {
        RequestParameters parameters = Objects.requireNonNull(context.get(PARAMETERS));
        // Nobody the service knows: the source is all there is to say.
        actorContext.as(new Actor("enrollment", Kind.SYSTEM, Face.ENROLLMENT, source(context)));
        try {
            Account account = enrolling.enroll(form(parameters), offer);
            LOG.infof("enrolled account=%s", account.address());
            return new Enrolled(
                    true,
                    account.address().toString(),
                    account.email().orElseThrow().value(),
                    config.settingsUrl().orElseGet(() -> settingsUrl(context.request())),
                    config.outboundProxy().orElse(account.address().domain().value()));
        } catch (InvalidValue typingError) {
            limit.forgive(SourceAddress.of(context.request().remoteAddress()));
            return EnrollmentAnswer.of(typingError);
        } catch (Refusal refusal) {
            return EnrollmentAnswer.of(refusal);
        } catch (RuntimeException fault) {
            log(fault);
            return EnrollmentAnswer.fault();
        }
    }

    private static String source(RoutingContext context) {
        return SourceAddress.ip(context.request().remoteAddress());
    }

    /** The parameter {@code owner} is not read: whose customer somebody is they cannot say themselves. */
    private static EnrollmentForm form(RequestParameters parameters) {
        return new EnrollmentForm(
                parameters.text("username").orElse(""),
                parameters.text("password").orElse(""),
                parameters.text("email").orElse(""),
                parameters.text("display_name").orElse(""),
                parameters.text("tzinfo").orElse(""),
                parameters.text("lang").orElse(""),
                parameters.text("phoneNumber").orElse(""));
    }

    private String settingsUrl(HttpServerRequest request) {
        return request.scheme() + "://" + request.authority() + settingsPath;
    }

    private static void log(RuntimeException fault) {
        if (LostConnection.isBehind(fault)) {
            LOG.error("no database for an enrollment");
        } else {
            LOG.error("fault at an enrollment", fault);
        }
    }

    private static void send(HttpServerResponse response, EnrollmentAnswer answer) {
        response.putHeader("Content-Type", "text/html; charset=UTF-8")
                .putHeader("Cache-Control", "no-store")
                .end(PhpJson.write(answer));
    }
}
