package org.sipaccount.legacy.digest;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.function.Function;
import org.sipaccount.domain.accounts.DigestSecret;
import org.sipaccount.legacy.wire.RequestParameters;

/** What differs between the guarded paths: the realm of requests that name none, and which bodies are read. */
record ProtectionSpace(String defaultRealm, Function<RoutingContext, Uni<RequestParameters>> reading) {

    static Optional<ProtectionSpace> at(String path, DigestConfig config) {
        if (config.paths().contains(path)) {
            return Optional.of(new ProtectionSpace(DigestSecret.DEFAULT_REALM, RequestParameters::read));
        }
        return config.sylk().paths().contains(path)
                ? Optional.of(new ProtectionSpace(config.sylk().defaultRealm(), RequestParameters::readWithJson))
                : Optional.empty();
    }

    Uni<Realm> realm(RoutingContext context) {
        return reading.apply(context).map(parameters -> Realm.of(parameters.text("realm"), defaultRealm));
    }
}
