package org.sipaccount.legacy.actions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.legacy.wire.RequestParameters;

/** Asking an action, and the answer that was recorded. */
final class Recorded {

    private Recorded() {}

    static String answer(String file) {
        String path = "/contract/answers/" + file;
        try (InputStream bytes = Objects.requireNonNull(Recorded.class.getResourceAsStream(path), path)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String ask(Action action, Account account) {
        return ask(action, account, "");
    }

    static String ask(Action action, Account account, String query) {
        return action.handle(account, RequestParameters.of(query, "")).body();
    }
}
