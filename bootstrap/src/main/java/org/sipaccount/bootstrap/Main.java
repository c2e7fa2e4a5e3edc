package org.sipaccount.bootstrap;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Runs the service, or with arguments one command on its database. */
@QuarkusMain
public final class Main {

    private Main() {}

    public static void main(String... arguments) {
        if (arguments.length == 0) {
            Quarkus.run(null, StartFailure::exit);
        } else {
            // A command runs beside the service that listens already.
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("quarkus.management.host-enabled", "false");
            System.setProperty("account-api.cluster.enabled", "false");
            Quarkus.run(ImportCommand.class, StartFailure::exit, arguments);
        }
    }
}
