package org.sipaccount.localstack;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the person at the terminal asked for. */
record Options(
        int port,
        Path data,
        @Nullable Path seed,
        @Nullable Instant clock,
        boolean fresh,
        boolean keycloak,
        int keycloakPort,
        int managementPort) {}
