package org.sipaccount.legacy.wire;

import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** Stand-in that knows the query alone; to be replaced by the one that reads form bodies too. */
public final class RequestParameters {

    private final MultiMap values;

    private RequestParameters(MultiMap values) {
        this.values = values;
    }

    public static Uni<RequestParameters> read(RoutingContext request) {
        return Uni.createFrom().item(new RequestParameters(request.queryParams()));
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
