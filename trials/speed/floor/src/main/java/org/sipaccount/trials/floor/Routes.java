package org.sipaccount.trials.floor;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;

/** Bare routes, on the worker threads that a JDBC driver needs. */
@ApplicationScoped
class Routes {

    private interface Answering {
        JsonObject answer(String user) throws SQLException;
    }

    private final Floor floor;

    Routes(Floor floor) {
        this.floor = floor;
    }

    void route(@Observes Router router) {
        get(router, "/get_identity", floor::identity);
        get(router, "/get_call_forwarding", floor::forwarding);
        get(router, "/get_history", floor::history);
        get(router, "/set_dnd_on", user -> floor.change(user, Sql.DO_NOT_DISTURB, "DO_NOT_DISTURB"));
        get(router, "/set_call_forwarding", user -> floor.change(user, Sql.FORWARD, "FORWARDING_BUSY"));
        router.post("/viewer").blockingHandler(context -> send(context, "alice", floor::viewer), false);
        router.post("/mutation")
                .blockingHandler(
                        context -> send(
                                context, "alice", user -> floor.change(user, Sql.DO_NOT_DISTURB, "DO_NOT_DISTURB")),
                        false);
    }

    private static void get(Router router, String path, Answering answering) {
        router.get(path).blockingHandler(context -> send(context, context.queryParams().get("user"), answering), false);
    }

    private static void send(RoutingContext context, String user, Answering answering) {
        try {
            context.response()
                    .putHeader("Content-Type", "application/json")
                    .end(answering.answer(user).toBuffer());
        } catch (SQLException failed) {
            context.fail(failed);
        }
    }
}
