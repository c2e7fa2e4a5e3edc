package org.sipaccount.graphql.socket;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What a WebSocket may take. */
@ConfigMapping(prefix = "account-api.graphql.socket")
interface SocketConfig {

    /** How long somebody may be connected without saying who they are. */
    @WithDefault("10s")
    Duration initTimeout();

    /** Operations at a time. */
    @WithDefault("50")
    int operations();

    /** Characters that wait to be sent before nothing new is read from the database for this socket. */
    @WithDefault("65536")
    int unsentBeforePause();

    /** Characters that wait to be sent before the socket is closed. */
    @WithDefault("1048576")
    int unsentBeforeClose();
}
