package org.sipaccount.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One account never sees or changes another's data, whatever it sends. */
@QuarkusTest
@TestProfile(LocalMode.class)
class IsolationTest {

    /** Names under which other APIs would take an account. */
    private static final String ALICE_BY_ALL_NAMES =
            "&username=alice&user=alice&account=alice@example.com&sip_address=alice@example.com&owner=42&id=1";

    @BeforeEach
    void seed() {
        DemoAccount.seed();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "get_identity",
                "get_aliases",
                "get_enum",
                "get_history",
                "get_devices",
                "get_prepaid",
                "get_balance_history",
                "get_balance_history&csv=1",
                "get_monthly_usage",
                "get_call_forwarding",
                "get_accept_rules",
                "get_reject_rules",
                "get_voicemail"
            })
    void readsOnlyTheOwnAccount(String action) {
        String own = DemoAccount.ERIN.ask(action);

        assertThat(DemoAccount.ERIN.ask(action + ALICE_BY_ALL_NAMES)).isEqualTo(own);
        assertThat(own).isNotEqualTo(DemoAccount.ALICE.ask(action));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set_dnd_on",
                "set_dnd_off",
                "set_privacy_on",
                "set_privacy_off",
                "set_call_forwarding&FUNC=desk&FNOL=&FBUS=&FNOA=&FUNV=",
                "add_balance&number=9876543210",
                "add_alias"
            })
    void changesOnlyTheOwnAccount(String action) {
        String before = everythingOf(DemoAccount.ALICE);

        DemoAccount.ERIN.ask(action + ALICE_BY_ALL_NAMES);

        assertThat(everythingOf(DemoAccount.ALICE)).isEqualTo(before);
    }

    private static String everythingOf(DemoAccount account) {
        return account.ask("get_identity")
                + account.ask("get_aliases")
                + account.ask("get_prepaid")
                + account.ask("get_balance_history")
                + account.ask("get_call_forwarding")
                + account.ask("get_accept_rules");
    }
}
