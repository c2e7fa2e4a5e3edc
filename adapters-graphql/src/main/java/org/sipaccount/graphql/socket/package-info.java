/** Operations over WebSocket, {@code graphql-transport-ws}: who may connect, for how long, and how much is kept for them. */
@NullMarked
package org.sipaccount.graphql.socket;

import org.jspecify.annotations.NullMarked;
