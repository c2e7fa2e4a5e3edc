package org.sipaccount.graphql.socket;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.smallrye.graphql.runtime.SmallRyeGraphQLAbstractHandler;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import org.jboss.logging.Logger;

/** Takes each request for a WebSocket, in the place of the framework's handler, which lets anybody stay. */
final class SocketHandler extends SmallRyeGraphQLAbstractHandler {

    private static final Logger LOG = Logger.getLogger(SocketHandler.class);
    private static final String PATH = "/graphql";
    private static final String SUBPROTOCOL = "graphql-transport-ws";

    private final SocketConfig config;

    SocketHandler(CurrentIdentityAssociation identity, CurrentVertxRequest request, SocketConfig config) {
        super(identity, request, false);
        this.config = config;
    }

    @Override
    public void handle(RoutingContext request) {
        if (request.normalizedPath().equals(PATH)
                && request.request().headers().contains(HttpHeaders.UPGRADE, HttpHeaders.WEBSOCKET, true)) {
            super.handle(request);
        } else {
            request.next();
        }
    }

    @Override
    protected void doHandle(RoutingContext request) {
        Map<String, Object> context = getMetaData(request);
        request.request()
                .toWebSocket()
                .onSuccess(webSocket -> open(webSocket, request, context))
                .onFailure(failure -> LOG.debug("a request for a WebSocket failed", failure));
    }

    private void open(ServerWebSocket webSocket, RoutingContext request, Map<String, Object> context) {
        Socket socket = new Socket(webSocket, config);
        if (!SUBPROTOCOL.equals(webSocket.subProtocol())) {
            socket.close(CloseCode.SUBPROTOCOL);
            return;
        }
        context.put(ResponseStream.class.getName(), socket);
        TransportProtocol protocol = new TransportProtocol(socket, context, request, this, config);
        webSocket.closeHandler(closed -> {
            socket.ended();
            protocol.onClose();
        });
        webSocket.exceptionHandler(failure -> LOG.debug("a WebSocket broke", failure));
        webSocket.textMessageHandler(protocol::onMessage);
    }
}
