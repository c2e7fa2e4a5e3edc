package org.sipaccount.localstack.testing;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.sipaccount.localstack.database.DataDirectory;
import org.sipaccount.localstack.keycloak.EmbeddedKeycloak;

/** One Keycloak for all test classes that want one. */
final class RunningKeycloak implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == EmbeddedKeycloak.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(RunningKeycloak.class))
                .computeIfAbsent(Started.class, key -> Started.inTarget(), Started.class)
                .keycloak();
    }

    private record Started(DataDirectory directory, EmbeddedKeycloak keycloak) implements AutoCloseable {

        static Started inTarget() {
            var directory = DataDirectory.open(Path.of("target", "keycloak").toAbsolutePath());
            var keycloak = EmbeddedKeycloak.inEmptied(directory);
            keycloak.start();
            return new Started(directory, keycloak);
        }

        @Override
        public void close() {
            keycloak.close();
            directory.close();
        }
    }
}
