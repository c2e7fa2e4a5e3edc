package org.sipaccount.legacy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizationHeaderTest {

    private static final AuthorizationHeader READ = new AuthorizationHeader(
            "alice", "bm9u=", "00000001", "abc", "auth", "/settings.phtml?a=1,2", "0f", Optional.empty());

    @Test
    void readsQuotedAndBareDirectivesInAnyOrder() {
        assertThat(AuthorizationHeader.of("Digest response=0f, qop=\"auth\",nc=00000001 ,cnonce=\"abc\", opaque=x,"
                        + "uri=\"/settings.phtml?a=1,2\", nonce=bm9u=, algorithm=MD5, username=\"alice\""))
                .contains(READ);
    }

    @Test
    void readsSchemeAndNamesInAnyCase() {
        assertThat(AuthorizationHeader.of("dIGEST UserName=alice,NONCE=\"bm9u=\",nc=00000001,cnonce=abc,qop=auth,"
                        + "uri=\"/settings.phtml?a=1,2\",response=0f"))
                .contains(READ);
    }

    @Test
    void resolvesBackslashEscapes() {
        assertThat(AuthorizationHeader.of(complete("username=\"a\\\"l\\\\i\\ce\"")))
                .map(AuthorizationHeader::username)
                .contains("a\"l\\ice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"username", "nonce", "nc", "cnonce", "qop", "uri", "response"})
    void needsEachOfTheSeven(String missing) {
        String others = complete("username=alice").replaceAll("\\b" + missing + "=[^,]*", "other=1");

        assertThat(AuthorizationHeader.of(others)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "username=\"alice",
                "username=\"alice\"x",
                "username",
                "=alice",
                "username=a b",
                "username=a,username=b",
                "username=a\"b\"",
                "username=\"alice\\"
            })
    void refusesWhatIsBroken(String username) {
        assertThat(AuthorizationHeader.of(complete("") + "," + username)).isEmpty();
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(AuthorizationHeader.of(complete("username=alice,x=" + "y".repeat(8192))))
                .isEmpty();
    }

    @Test
    void readsEightThousandEscapesWithoutLosingItsFooting() {
        assertThat(AuthorizationHeader.of(complete("username=\"" + "\\a".repeat(4000) + "\"")))
                .map(AuthorizationHeader::username)
                .contains("a".repeat(4000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic abc", "Bearer abc", "Digestive a=b", ""})
    void knowsOtherSchemes(String header) {
        assertThat(AuthorizationHeader.isDigest(header)).isFalse();
    }

    @Test
    void doesNotShowItself() {
        assertThat(READ).hasToString("AuthorizationHeader[…]");
    }

    private static String complete(String username) {
        return "Digest " + username + ", nonce=n,nc=00000001,cnonce=c,qop=auth,uri=\"/\",response=r";
    }
}
