package org.sipaccount.legacy.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Language;

/** The texts of the page in one language. */
public final class Messages {

    private static final Map<Language, Messages> ALL = Arrays.stream(Language.values())
            .collect(Collectors.toMap(
                    language -> language, Messages::new, (one, other) -> one, () -> new EnumMap<>(Language.class)));

    private final Language language;
    private final Properties texts;

    private Messages(Language language) {
        this.language = language;
        this.texts = read(language.code() + ".properties");
    }

    static Messages of(Account account) {
        return in(account.language().orElse(Language.EN));
    }

    static Messages in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    private static Properties read(String file) {
        Properties texts = new Properties();
        try (InputStream stream = Objects.requireNonNull(Messages.class.getResourceAsStream(file), file)) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    Properties texts() {
        return texts;
    }

    /** ISO 639-1 code. */
    public String language() {
        return language.code();
    }

    Locale locale() {
        return Locale.of(language.code());
    }

    public String get(String key) {
        return Objects.requireNonNull(texts.getProperty(key), key);
    }

    /** The text with a value in the place of its {@code {0}}. */
    public String format(String key, Object value) {
        return get(key).replace("{0}", value.toString());
    }

    /** The usual contact groups have names in every language, others are as the subscriber called them. */
    String group(String name) {
        return texts.getProperty("group." + name, name);
    }
}
