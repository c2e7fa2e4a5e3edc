package org.sipaccount.localstack.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sipaccount.localstack.database.DataDirectory;
import org.sipaccount.localstack.database.EmbeddedMariaDb;

/**
 * A new, empty MariaDB for the tests of a module, with its data below {@code target}. With {@code TEST_DB_URL},
 * {@code TEST_DB_USERNAME} and {@code TEST_DB_PASSWORD}, as environment variables or system properties, the tests use
 * that server instead.
 *
 * <p>A test that needs an outage declares a field of type {@link EmbeddedMariaDb}: it is filled with the running server.
 */
public final class MariaDbTestResource implements QuarkusTestResourceLifecycleManager {

    private @Nullable DataDirectory directory;
    private @Nullable EmbeddedMariaDb database;

    @Override
    public Map<String, String> start() {
        var url = setting("TEST_DB_URL");
        if (url != null) {
            return datasource(url, orEmpty(setting("TEST_DB_USERNAME")), orEmpty(setting("TEST_DB_PASSWORD")));
        }
        var started = startEmbedded();
        return datasource(started.jdbcUrl(), started.username(), started.password());
    }

    @Override
    public void inject(TestInjector injector) {
        if (database != null) {
            injector.injectIntoFields(database, new TestInjector.MatchesType(EmbeddedMariaDb.class));
        }
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
            database = null;
        }
        if (directory != null) {
            directory.close();
            directory = null;
        }
    }

    private EmbeddedMariaDb startEmbedded() {
        var opened = DataDirectory.open(Path.of("target", "embedded-mariadb").toAbsolutePath());
        directory = opened;
        var created = EmbeddedMariaDb.inEmptied(opened);
        database = created;
        Runtime.getRuntime().addShutdownHook(new Thread(created::close));
        created.start();
        return created;
    }

    private static Map<String, String> datasource(String url, String username, String password) {
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", username,
                "quarkus.datasource.password", password);
    }

    private static @Nullable String setting(String name) {
        var property = System.getProperty(name);
        return property == null ? System.getenv(name) : property;
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
