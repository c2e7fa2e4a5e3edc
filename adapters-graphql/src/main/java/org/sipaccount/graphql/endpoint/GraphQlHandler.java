package org.sipaccount.graphql.endpoint;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.smallrye.graphql.runtime.SmallRyeGraphQLAbstractHandler;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.Map;

/**
 * Serves GraphQL over HTTP in place of Quarkus' own handler, which has one status for everything, and which reads the
 * parameters of GET wrongly: it decodes them twice, and takes the query for the name of the operation.
 */
@Singleton
class GraphQlHandler extends SmallRyeGraphQLAbstractHandler {

    GraphQlHandler(CurrentIdentityAssociation identity, CurrentVertxRequest request) {
        super(identity, request, false);
    }

    @Override
    protected void doHandle(RoutingContext http) {
        try {
            ResponseType type = ResponseType.accepted(http);
            JsonObject request = Requests.read(http);
            AnswerWriter writer = new AnswerWriter(http, type, request.getString("query"));
            getExecutionService().executeAsync(request, context(http), writer);
        } catch (RefusedRequest refused) {
            Answers.refuse(http, refused.error());
        }
    }

    private Map<String, Object> context(RoutingContext http) {
        Map<String, Object> context = getMetaData(http);
        context.put("locale", Locale.ENGLISH);
        if (http.request().method().equals(HttpMethod.GET)) {
            context.put(OperationInstrumentation.READ_ONLY, true);
        }
        return context;
    }
}
