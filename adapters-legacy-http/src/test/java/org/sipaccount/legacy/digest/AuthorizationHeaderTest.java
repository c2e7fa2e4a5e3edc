package org.sipaccount.legacy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {
                "UTF-8''alice%40example.com| alice@example.com",
                "utf-8'en'J%C3%a4s%C3%B8n%20Doe| Jäsøn Doe",
                "UTF-8''a+b%2Bc| a+b+c",
                "UTF-8''%F0%9F%93%9E| \uD83D\uDCDE"
            })
    void readsAnEncodedUserName(String encoded, String username) {
        assertThat(AuthorizationHeader.of(complete("username*=" + encoded)))
                .map(AuthorizationHeader::username)
                .contains(username);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alice",
                "UTF-8''",
                "UTF-8'alice",
                "''alice",
                "ISO-8859-1''alice",
                "UTF-8''alice%4",
                "UTF-8''alice%zz",
                "UTF-8''alice@example.com",
                "UTF-8''%C3",
                "UTF-8''%C0%AF",
                "UTF-8''%ED%A0%BD"
            })
    void refusesABadlyEncodedUserName(String encoded) {
        assertThat(AuthorizationHeader.of(complete("username*=" + encoded))).isEmpty();
    }

    @Test
    void refusesAPlainAndAnEncodedUserNameTogether() {
        assertThat(AuthorizationHeader.of(complete("username=alice,username*=UTF-8''alice")))
                .isEmpty();
    }

    @Test
    void reads8000EncodedCharactersWithoutLosingItsFooting() {
        assertThat(AuthorizationHeader.of(complete("username*=UTF-8''" + "%61".repeat(2600))))
                .map(AuthorizationHeader::username)
                .contains("a".repeat(2600));
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
