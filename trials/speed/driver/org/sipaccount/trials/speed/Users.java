package org.sipaccount.trials.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The users of one run of the load generator. */
final class Users {

    private Users() {}

    static Path write(Path file, String address) throws IOException {
        return Files.writeString(
                file,
                Accounts.users().stream()
                        .map(user -> Digest.of(address, user).line())
                        .collect(Collectors.joining()));
    }
}
