package org.sipaccount.bootstrap;

import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigValidationException;
import java.net.BindException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;

/** Why the service did not start, for the operator: one line that says what to do, or the stack trace of a fault. */
final class StartFailure {

    private static final String URL = "quarkus.datasource.jdbc.url";

    private StartFailure() {}

    /** What becomes of the process: Quarkus prints nothing where it is asked. */
    static void exit(int code, @Nullable Throwable failure) {
        if (failure != null) {
            report(failure);
        }
        System.exit(code);
    }

    private static void report(Throwable failure) {
        Optional<String> line = line(failure);
        line.ifPresentOrElse(
                text -> System.err.println("The service did not start: " + text), () -> printFault(failure));
    }

    private static void printFault(Throwable failure) {
        failure.printStackTrace(System.err);
    }

    /** Empty for what no configuration mends. */
    static Optional<String> line(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(StartFailure::known)
                .flatMap(Optional::stream)
                .findFirst()
                .map(text -> text.strip().replaceAll("\\s*[\\r\\n]+\\s*", " "));
    }

    private static Optional<String> known(Throwable cause) {
        return switch (cause) {
            case RuntimeException inactive
            when message(inactive).contains("datasource") && isMissing(URL) ->
                Optional.of(
                        URL + " is not set: name the database, like jdbc:mariadb://db.example.net:3306/sip_account");
            case QuarkusBindException taken ->
                Optional.of("port %d of %s is in use: free it, or set quarkus.http.port or quarkus.management.port"
                        .formatted(taken.getPort(), taken.getHost()));
            case BindException _ ->
                Optional.of("a port is in use: free it, or set quarkus.http.port or quarkus.management.port");
            case FlywayValidateException _ ->
                Optional.of("the tables of the database are those of another version: run the jar that they belong to, "
                        + "or a newer one");
            case ConfigValidationException invalid -> Optional.of(message(invalid));
            case ConfigurationException wrong
            when isOfOidc(wrong) -> Optional.of("quarkus.oidc.auth-server-url, .client-id: " + message(wrong));
            case ConfigurationException wrong -> Optional.of(message(wrong));
            case SQLException unreachable
            when isUnreachable(unreachable) ->
                Optional.of("the database cannot be used (%s): check %s, .username and .password, and that it runs"
                        .formatted(firstSentence(unreachable), URL));
            default -> Optional.empty();
        };
    }

    /** Connections that are refused or lost (class 08), and log-ins (class 28). */
    private static boolean isUnreachable(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("28"));
    }

    /** Whose messages do not name the key. */
    private static boolean isOfOidc(Throwable failure) {
        return Stream.of(failure.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith("io.quarkus.oidc."));
    }

    private static boolean isMissing(String key) {
        return ConfigProvider.getConfig().getOptionalValue(key, String.class).isEmpty();
    }

    private static String firstSentence(Throwable failure) {
        return message(failure).split("[\\r\\n]", 2)[0].replaceFirst("^\\(conn=\\d+\\) ", "");
    }

    private static String message(Throwable failure) {
        return String.valueOf(failure.getMessage());
    }
}
