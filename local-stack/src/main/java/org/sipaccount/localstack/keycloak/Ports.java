package org.sipaccount.localstack.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.sipaccount.localstack.database.CannotStart;

/** Ports of the loopback interface. */
final class Ports {

    private Ports() {}

    static int free() {
        try (var socket = listenOn(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void requireFree(int port) {
        try {
            listenOn(port).close();
        } catch (IOException e) {
            throw new CannotStart("Port " + port + " for Keycloak is in use: choose another with --keycloak-port.");
        }
    }

    private static ServerSocket listenOn(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }
}
