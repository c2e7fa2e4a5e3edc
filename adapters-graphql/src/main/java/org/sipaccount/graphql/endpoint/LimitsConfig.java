package org.sipaccount.graphql.endpoint;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;
import org.sipaccount.graphql.accounts.Roles;

/** How much one request may ask for. */
@ConfigMapping(prefix = "account-api.graphql.limits")
interface LimitsConfig {

    /** Levels of nested fields; the introspection query of GraphiQL has 15. */
    @WithDefault("15")
    int depth();

    /** Fields, where those inside a page count once for each entry asked for, and those inside other lists five times. */
    @WithDefault("10000")
    int complexity();

    /** Fields of Query or Mutation in one operation. */
    @WithDefault("10")
    int rootFields();

    /** Fields of one operation that are given another name. */
    @WithDefault("30")
    int aliases();

    /** Words, names and signs of a document, which variables are no part of. */
    @WithDefault("5000")
    int tokens();

    /** Bytes of a request. */
    @WithDefault("256K")
    MemorySize body();

    /** Bytes of a request whose sender has one of {@link #largeBodyRoles}; not above quarkus.http.limits.max-body-size. */
    @WithDefault("4M")
    MemorySize largeBody();

    /** Who sends documents to import. */
    @WithDefault(Roles.ACCOUNT_ADMIN + "," + Roles.PLATFORM_ADMIN)
    Set<String> largeBodyRoles();
}
