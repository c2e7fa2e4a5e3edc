package org.sipaccount.trials.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports of the loopback interface that nobody has. */
final class Ports {

    private Ports() {}

    static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first of two in a row, as JGroups wants them. */
    static int freePair() {
        for (int i = 0; i < 100; i++) {
            int port = free();
            try (var next = new ServerSocket(port + 1, 1, InetAddress.getLoopbackAddress())) {
                return next.getLocalPort() - 1;
            } catch (IOException taken) {
                // the next attempt has another one
            }
        }
        throw new IllegalStateException("no two free ports in a row");
    }
}
