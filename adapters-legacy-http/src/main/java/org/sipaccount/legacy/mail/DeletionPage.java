package org.sipaccount.legacy.mail;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.sipaccount.application.changes.ActorContext;
import org.sipaccount.application.deletion.ConfirmingDeletion;
import org.sipaccount.domain.Refusal;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.changes.Actor;
import org.sipaccount.domain.changes.Face;
import org.sipaccount.domain.deletion.LinkSecret;
import org.sipaccount.domain.deletion.LinkUnusable;
import org.sipaccount.legacy.digest.SourceAddress;
import org.sipaccount.legacy.wire.RequestParameters;

/**
 * What the link of the mail opens: GET asks, POST deletes, since programs that look at mails open links. The form posts
 * to the address it was opened with, so that no answer holds the secret.
 */
@ApplicationScoped
class DeletionPage {

    private static final Logger LOG = Logger.getLogger(DeletionPage.class);
    private static final String PATH = "/account-deletion";
    private static final String SECRET = "secret";
    private static final String PARAMETERS = DeletionPage.class.getName();

    private final ConfirmingDeletion deletion;
    private final ActorContext actorContext;

    DeletionPage(ConfirmingDeletion deletion, ActorContext actorContext) {
        this.deletion = deletion;
        this.actorContext = actorContext;
    }

    static String link(URI home, LinkSecret secret) {
        String base = home.toString().replaceFirst("/+$", "");
        return base + PATH + "?" + SECRET + "=" + secret.value();
    }

    void route(@Observes Router router) {
        router.get(PATH).handler(DeletionPage::readParameters).blockingHandler(this::answer, false);
        router.post(PATH).handler(DeletionPage::readParameters).blockingHandler(this::answer, false);
    }

    private static void readParameters(RoutingContext context) {
        RequestParameters.read(context)
                .subscribe()
                .with(
                        parameters -> {
                            context.put(PARAMETERS, parameters.text(SECRET));
                            context.next();
                        },
                        context::fail);
    }

    @ActivateRequestContext
    void answer(RoutingContext context) {
        Optional<String> text = Objects.requireNonNull(context.get(PARAMETERS));
        boolean posted = context.request().method().equals(HttpMethod.POST);
        String source = SourceAddress.ip(context.request().remoteAddress());
        send(answer(text.flatMap(LinkSecret::find), posted, source), context.response());
    }

    private DeletionHtml answer(Optional<LinkSecret> secret, boolean confirmed, String source) {
        try {
            LinkSecret proof = secret.orElseThrow(LinkUnusable::new);
            SipAddress account = deletion.account(proof).orElseThrow(LinkUnusable::new);
            if (!confirmed) {
                return DeletionHtml.question(account);
            }
            actorContext.as(Actor.subscriber(account, Face.DELETION_LINK, source));
            SipAddress deleted = deletion.confirm(proof);
            LOG.infof("deleted account=%s", deleted);
            return DeletionHtml.done(deleted);
        } catch (LinkUnusable unusable) {
            return DeletionHtml.unusable();
        } catch (Refusal refusal) {
            return DeletionHtml.refused(refusal);
        } catch (RuntimeException fault) {
            LOG.error("fault at a deletion", fault);
            return DeletionHtml.broken();
        }
    }

    private static void send(DeletionHtml page, HttpServerResponse response) {
        response.setStatusCode(page.status())
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Cache-Control", "no-store")
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("X-Robots-Tag", "noindex")
                .putHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'")
                .end(page.text());
    }
}
