package org.sipaccount.legacy.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sipaccount.domain.accounts.Language;

class AcceptLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | NL",
                "de-AT,de;q=0.9,en;q=0.8 | DE",
                "fr-FR,ro;q=0.3,es;q=0.5 | ES",
                "ES | ES",
                "fr | EN",
                "* | EN",
                "'' | EN",
                ";;q=x | EN",
                "de;q=7 | EN",
            })
    void choosesTheLanguageThatTheBrowserPrefers(String header, Language language) {
        assertThat(AcceptLanguage.best(header)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"80,EN", "10,DE"})
    void doesNotReadWhatIsLongerThanAnyBrowserSends(int times, Language language) {
        assertThat(AcceptLanguage.best("fr,".repeat(times) + "de")).isEqualTo(language);
    }
}
