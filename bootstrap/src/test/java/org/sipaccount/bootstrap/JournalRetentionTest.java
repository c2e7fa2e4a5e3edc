package org.sipaccount.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(JournalRetentionTest.ElevenDays.class)
class JournalRetentionTest {

    public static final class ElevenDays implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> config = new HashMap<>(new LocalMode().getConfigOverrides());
            config.put("account-api.journal.retention", "11d");
            return config;
        }
    }

    @Inject
    JournalRetention retention;

    @Test
    void takesAwayWhatIsTooOldInAllAccounts() {
        DemoAccount.seed();

        retention.sweep();

        assertThat(DemoAccount.ALICE.ask("get_journal_entries"))
                .contains("\"rows\":1}", "\"id\":\"4\"")
                .doesNotContain("\"id\":\"1\"", "\"id\":\"2\"");
        assertThat(DemoAccount.BOB.ask("get_journal_entries")).contains("\"rows\":0");
    }

    @Test
    void goesOnCountingAfterASweep() {
        DemoAccount.seed();
        retention.sweep();

        assertThat(DemoAccount.BOB.ask(
                        "put_journal_entries&uuid=a&data=%5B%7B%22id%22%3A1%2C%22data%22%3A%22x%22%7D%5D"))
                .isEqualTo("{\"results\":[{\"id\":1,\"journal_id\":\"4\",\"source\":\"default\"}],\"success\":true}");
    }
}
