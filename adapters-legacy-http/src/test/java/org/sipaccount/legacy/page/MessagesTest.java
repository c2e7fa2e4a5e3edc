package org.sipaccount.legacy.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sipaccount.domain.accounts.Language;

class MessagesTest {

    private static final Messages ENGLISH = Messages.in(Language.EN);
    private static final Pattern MESSAGE =
            Pattern.compile("(?:message|messages\\.format|messages\\.get)\\(['\"]([a-z.]*[a-z])['\"]");
    private static final Pattern KEY = Pattern.compile("\"((?:done|refused|target|condition)\\.[a-z_.]+[a-z])\"");

    @ParameterizedTest
    @EnumSource(Language.class)
    void sayTheSameThingsInEveryLanguage(Language language) {
        Messages messages = Messages.in(language);

        assertThat(messages.texts().keySet()).isEqualTo(ENGLISH.texts().keySet());
        for (String key : ENGLISH.texts().stringPropertyNames()) {
            assertThat(messages.get(key)).as(key).isNotBlank();
            assertThat(messages.get(key).contains("{0}"))
                    .as(key)
                    .isEqualTo(ENGLISH.get(key).contains("{0}"));
        }
    }

    @Test
    void haveWhatTemplatesAndCodeAskFor() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (String folder : new String[] {"resources/templates/self-care", "java/org/sipaccount/legacy/page"}) {
            try (Stream<Path> files = Files.list(Path.of("src/main").resolve(folder))) {
                for (Path file : files.toList()) {
                    String text = Files.readString(file);
                    MESSAGE.matcher(text).results().forEach(found -> asked.add(found.group(1)));
                    KEY.matcher(text).results().forEach(found -> asked.add(found.group(1)));
                }
            }
        }
        assertThat(asked).hasSizeGreaterThan(80);
        assertThat(ENGLISH.texts().stringPropertyNames()).containsAll(asked);
    }

    @Test
    void nameEveryTabTargetAndCondition() {
        for (Tab tab : Tab.values()) {
            assertThat(ENGLISH.get("tab." + tab.parameter())).isNotBlank();
        }
        for (TargetChoice choice : TargetChoice.values()) {
            assertThat(ENGLISH.get("target." + choice.code())).isNotBlank();
        }
    }
}
