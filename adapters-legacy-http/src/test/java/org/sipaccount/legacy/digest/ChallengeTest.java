package org.sipaccount.legacy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChallengeTest {

    private static final Realm REALM = new Realm("example.com");
    private static final String OPAQUE = "5ababd603b22780302dd8d83498e5172";

    @Test
    void spellsTheFirstOneWithSpaces() {
        assertThat(Challenge.FIRST.spelled(REALM, "N"))
                .isEqualTo("Digest realm=\"example.com\", qop=\"auth\", nonce=\"N\", opaque=\"" + OPAQUE + "\"");
    }

    @Test
    void spellsTheOneAfterARefusalWithout() {
        assertThat(Challenge.REFUSED.spelled(REALM, "N"))
                .isEqualTo("Digest realm=\"example.com\",qop=\"auth\",nonce=\"N\",opaque=\"" + OPAQUE + "\"");
    }

    @Test
    void spellsTheStaleOneWithOneSpace() {
        assertThat(Challenge.STALE.spelled(REALM, "N"))
                .isEqualTo(
                        "Digest realm=\"example.com\",qop=\"auth\",nonce=\"N\",stale=true, opaque=\"" + OPAQUE + "\"");
    }
}
