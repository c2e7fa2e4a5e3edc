package org.sipaccount.legacy.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.legacy.actions.Recorded.ask;

import org.junit.jupiter.api.Test;

class GetIdentityTest {

    private final GetIdentity action = new GetIdentity();

    @Test
    void tellsWhatIsKnown() {
        assertThat(ask(action, Subscribers.ALICE)).isEqualTo(Recorded.answer("get_identity.json"));
    }

    @Test
    void leavesUnknownTextsEmpty() {
        assertThat(ask(action, Subscribers.BOB)).isEqualTo(Recorded.answer("get_identity-bob_empty_postpaid.json"));
    }

    @Test
    void leavesAnUnknownZoneEmpty() {
        assertThat(ask(action, Subscribers.NOWHERE)).contains("\"timezone\":\"\"");
    }
}
