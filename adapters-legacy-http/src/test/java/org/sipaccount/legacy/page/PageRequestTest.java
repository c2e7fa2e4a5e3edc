package org.sipaccount.legacy.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRequestTest {

    @ParameterizedTest
    @CsvSource({
        ",,example.com,false",
        "same-origin,,example.com,false",
        "none,,example.com,false",
        "same-origin,https://rewritten.example,example.com,false",
        "cross-site,https://example.com,example.com,true",
        "same-site,,example.com,true",
        ",https://example.com,example.com,false",
        ",http://localhost:8080,localhost:8080,false",
        ",http://localhost:8081,localhost:8080,true",
        ",https://elsewhere.example,example.com,true",
        ",null,example.com,true",
        ",https://<,example.com,true",
        ",null,,true"
    })
    void tellsFormsOfOtherSitesByWhatBrowsersSay(
            @Nullable String fetchSite, @Nullable String origin, @Nullable String host, boolean foreign) {
        assertThat(PageRequest.isFromAnotherSite(
                        Optional.ofNullable(fetchSite), Optional.ofNullable(origin), Optional.ofNullable(host)))
                .isEqualTo(foreign);
    }
}
