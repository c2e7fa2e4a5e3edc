package org.sipaccount.legacy.digest;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.DigestSecret;
import org.sipaccount.legacy.faults.LostConnection;
import org.sipaccount.legacy.wire.RequestParameters;

/** HTTP Digest for the legacy paths; of all others it knows nothing. */
@ApplicationScoped
public class DigestMechanism implements HttpAuthenticationMechanism {

    /** For {@code quarkus.http.auth.permission.*.auth-mechanism}. */
    public static final String NAME = "sip-digest";

    /** The attribute of the identity that holds the {@link Account}. */
    public static final String ACCOUNT = "account";

    private static final Logger LOG = Logger.getLogger(DigestMechanism.class);
    private static final String ANSWER = Answer.class.getName();

    private final DigestConfig config;
    private final DigestLogin login;
    private final Nonces nonces;
    private final DigestMetrics metrics;
    private final BlockingSecurityExecutor workers;
    private final LoginPage page;

    DigestMechanism(
            DigestConfig config,
            DigestLogin login,
            Nonces nonces,
            DigestMetrics metrics,
            BlockingSecurityExecutor workers,
            LoginPage page) {
        this.config = config;
        this.login = login;
        this.nonces = nonces;
        this.metrics = metrics;
        this.workers = workers;
        this.page = page;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        return space(context)
                .map(space -> space.realm(context)
                        .flatMap(realm -> outcome(context.request(), realm)
                                .flatMap(outcome -> identity(context, new Answer(realm, outcome))))
                        .onFailure(HttpException.class)
                        .recoverWithUni(() -> identity(
                                context,
                                new Answer(
                                        Realm.of(Optional.empty(), DigestSecret.DEFAULT_REALM),
                                        new Outcome.TooLong()))))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    private Uni<Outcome> outcome(HttpServerRequest request, Realm realm) {
        Optional<String> header = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(AuthorizationHeader::isDigest);
        if (header.isEmpty()) {
            return Uni.createFrom().item(new Outcome.Challenged());
        }
        return AuthorizationHeader.of(header.get())
                .map(read -> new Attempt(
                        read, realm, request.method().name(), request.uri(), SourceAddress.of(request.remoteAddress())))
                .map(attempt -> workers.executeBlocking(() -> check(attempt)))
                .orElseGet(() -> Uni.createFrom().item(new Outcome.Refused(Outcome.Reason.MALFORMED)));
    }

    private Outcome check(Attempt attempt) {
        try {
            return login.check(attempt);
        } catch (RuntimeException fault) {
            log(fault);
            return new Outcome.Unavailable();
        }
    }

    private static void log(RuntimeException fault) {
        if (LostConnection.isBehind(fault)) {
            LOG.warn("no database for a log-in");
        } else {
            LOG.error("fault at a log-in", fault);
        }
    }

    private Uni<SecurityIdentity> identity(RoutingContext context, Answer answer) {
        metrics.count(answer.outcome());
        context.put(ANSWER, answer);
        return switch (answer.outcome()) {
            case Outcome.Accepted accepted ->
                Uni.createFrom().item(identity(accepted.login().account()));
            case Outcome.Challenged _ -> Uni.createFrom().nullItem();
            case Outcome.Refused _, Outcome.Locked _, Outcome.TooLong _, Outcome.Unavailable _ ->
                Uni.createFrom().failure(new AuthenticationFailedException());
        };
    }

    private static SecurityIdentity identity(Account account) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(account.address().toString()))
                .addAttribute(ACCOUNT, account)
                .build();
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        return HttpAuthenticationMechanism.super
                .sendChallenge(context)
                .call(() -> isForPage(context).invoke(forPage -> {
                    if (forPage) {
                        String language = context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
                        page.end(context.response(), language == null ? "" : language);
                    }
                }));
    }

    /** Whether a browser asks for the self-care page. Of a request that failed before, others end the response. */
    private Uni<Boolean> isForPage(RoutingContext context) {
        String accept = context.request().getHeader(HttpHeaders.ACCEPT);
        if (context.failed()
                || !config.paths().contains(context.normalizedPath())
                || accept == null
                || !accept.contains("text/html")) {
            return Uni.createFrom().item(false);
        }
        return RequestParameters.read(context)
                .map(parameters -> parameters.truthy("action").isEmpty() && !parameters.isArray("action"))
                .onFailure(HttpException.class)
                .recoverWithItem(true);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return space(context)
                .map(space -> Uni.createFrom().item(answer(context, space).with(nonces)))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, NAME, NAME));
    }

    private static Answer answer(RoutingContext context, ProtectionSpace space) {
        Answer known = context.get(ANSWER);
        return known == null
                ? new Answer(Realm.of(Optional.empty(), space.defaultRealm()), new Outcome.Challenged())
                : known;
    }

    private Optional<ProtectionSpace> space(RoutingContext context) {
        return ProtectionSpace.at(context.normalizedPath(), config);
    }
}
