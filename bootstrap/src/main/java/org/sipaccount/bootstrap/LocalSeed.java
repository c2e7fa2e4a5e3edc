package org.sipaccount.bootstrap;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.jboss.logging.Logger;
import org.sipaccount.application.importing.AccountDocuments;
import org.sipaccount.application.importing.ImportFault;
import org.sipaccount.application.importing.ImportOutcome.Imported;
import org.sipaccount.application.importing.ImportOutcome.Refused;
import org.sipaccount.application.importing.ImportingAccounts;
import org.sipaccount.application.importing.UnreadableDocument;

/** {@code POST /local/seed} puts a document's accounts in the place of all data. The path exists in local mode only. */
@ApplicationScoped
class LocalSeed {

    private static final Logger LOG = Logger.getLogger(LocalSeed.class);
    private static final String PATH = "/local/seed";
    private static final long LARGEST = 50L * 1024 * 1024;

    private final ServiceConfig config;
    private final AccountDocuments documents;
    private final ImportingAccounts importing;

    LocalSeed(ServiceConfig config, AccountDocuments documents, ImportingAccounts importing) {
        this.config = config;
        this.documents = documents;
        this.importing = importing;
    }

    void route(@Observes Router router) {
        if (config.localMode()) {
            router.post(PATH).handler(LocalSeed::refuseForeignOrigin);
            router.post(PATH)
                    .handler(BodyHandler.create(false).setBodyLimit(LARGEST))
                    .blockingHandler(this::seed)
                    .failureHandler(LocalSeed::fail);
        }
    }

    /** A page of the internet that is open in the developer's browser must not be able to empty the database. */
    private static void refuseForeignOrigin(RoutingContext context) {
        String origin = context.request().getHeader("Origin");
        if (origin == null || origin.matches("https?://(localhost|127\\.0\\.0\\.1)(:\\d+)?")) {
            context.next();
        } else {
            context.response().setStatusCode(403).end();
        }
    }

    private void seed(RoutingContext context) {
        try {
            Buffer body = context.body().buffer();
            byte[] text = body == null ? new byte[0] : body.getBytes();
            AccountDocuments.Read read = documents.read(new ByteArrayInputStream(text));
            switch (importing.replaceEverything(read.document())) {
                case Imported(var added, var alreadyThere) ->
                    answer(
                            context,
                            200,
                            new JsonObject().put("added", texts(added)).put("ignored", read.ignored()));
                case Refused(var faults) -> answer(context, 422, new JsonObject().put("faults", faults(faults)));
            }
        } catch (UnreadableDocument noDocument) {
            answer(context, 400, new JsonObject().put("error", noDocument.getMessage()));
        }
    }

    private static void fail(RoutingContext context) {
        if (context.statusCode() == HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE.code()) {
            answer(
                    context,
                    context.statusCode(),
                    new JsonObject().put("error", "a document has at most " + (LARGEST >> 20) + " MiB"));
        } else {
            LOG.error("fault at " + PATH, context.failure());
            answer(context, 500, new JsonObject().put("error", "the data could not be replaced; the log says why"));
        }
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }

    private static JsonArray faults(List<ImportFault> faults) {
        return new JsonArray(faults.stream()
                .map(fault -> new JsonObject()
                        .put("account", fault.account())
                        .put("field", fault.field())
                        .put("message", fault.message()))
                .toList());
    }

    private static void answer(RoutingContext context, int status, JsonObject body) {
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .end(body.encode());
    }
}
