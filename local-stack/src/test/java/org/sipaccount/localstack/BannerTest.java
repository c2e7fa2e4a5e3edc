package org.sipaccount.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BannerTest {

    private final Options options = new Options(9090, Path.of("/data"), null, null, false, true, 8180, 9100);

    @Test
    void givesThreeLinesToPaste() {
        var text = new Banner(options, List.of(new DemoLogin("alice@example.com", "Alice-Secret1")), "").text();

        assertThat(text.lines().filter(line -> line.contains("curl")))
                .hasSize(3)
                .contains("  curl --digest -u 'alice@example.com:Alice-Secret1'"
                        + " 'http://localhost:9090/settings.phtml?action=set_dnd_on&duration=60'");
    }

    @Test
    void saysWhereHealthAndMetricsAre() {
        assertThat(new Banner(options, List.of(), "").text())
                .contains("Health and metrics: http://localhost:9100/q/health, /q/metrics");
    }

    @Test
    void showsNoDemoAccountsWhereThereAreNone() {
        assertThat(new Banner(options, List.of(), "").text()).doesNotContain("Demo accounts");
    }
}
