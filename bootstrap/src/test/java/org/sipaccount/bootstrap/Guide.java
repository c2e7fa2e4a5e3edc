package org.sipaccount.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The operations of the guide for front-end developers, in their order, and the answers that it promises.
 *
 * @param streamed whether the answer is the first event of a subscription
 */
record Guide(boolean streamed, String caller, String document, String answer) {

    private static final Path PAGE = Path.of("../docs/graphql.md");

    private static final Pattern EXAMPLE = Pattern.compile(
            "<!-- (first event )?as ([a-z-]+) -->\n```graphql\n(.*?)```\n\n```json\n(.*?)```", Pattern.DOTALL);

    static List<Guide> examples() {
        try {
            return EXAMPLE.matcher(Files.readString(PAGE))
                    .results()
                    .map(example ->
                            new Guide(example.group(1) != null, example.group(2), example.group(3), example.group(4)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
