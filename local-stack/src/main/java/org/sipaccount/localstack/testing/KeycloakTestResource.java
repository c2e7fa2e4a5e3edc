package org.sipaccount.localstack.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sipaccount.localstack.database.DataDirectory;
import org.sipaccount.localstack.keycloak.EmbeddedKeycloak;

/**
 * A real Keycloak with a freshly imported realm for the tests of a module, and the service configured to take its
 * tokens. Fields of type {@link Tokens}, {@link CodeFlow} and {@link EmbeddedKeycloak} in a test are filled.
 */
public final class KeycloakTestResource implements QuarkusTestResourceLifecycleManager {

    private @Nullable DataDirectory directory;
    private @Nullable EmbeddedKeycloak keycloak;

    @Override
    public Map<String, String> start() {
        var opened = DataDirectory.open(Path.of("target", "keycloak").toAbsolutePath());
        directory = opened;
        var created = EmbeddedKeycloak.inEmptied(opened);
        keycloak = created;
        created.start();
        return created.configuration();
    }

    @Override
    public void inject(TestInjector injector) {
        if (keycloak != null) {
            injector.injectIntoFields(keycloak, new TestInjector.MatchesType(EmbeddedKeycloak.class));
            injector.injectIntoFields(Tokens.from(keycloak), new TestInjector.MatchesType(Tokens.class));
            injector.injectIntoFields(CodeFlow.ofBrowsers(keycloak), new TestInjector.MatchesType(CodeFlow.class));
        }
    }

    @Override
    public void stop() {
        if (keycloak != null) {
            keycloak.close();
            keycloak = null;
        }
        if (directory != null) {
            directory.close();
            directory = null;
        }
    }
}
