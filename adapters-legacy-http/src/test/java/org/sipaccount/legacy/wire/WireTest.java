package org.sipaccount.legacy.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireTest {

    @ParameterizedTest
    @CsvSource({
        "10.0000,10",
        "0.0000,0",
        "-0.3251,-0.3251",
        "16.5749,16.5749",
        "0.0001,0.0001",
        "0.00001,1.0e-5",
        "-0.000015,-1.5e-5",
        "10000000000000000,10000000000000000",
        "1e17,1.0e+17",
        "1.5e25,1.5e+25"
    })
    void writesNumbersAsPhpDoes(String number, String written) {
        assertThat(PhpJson.write(new BigDecimal(number))).isEqualTo(written);
    }

    @Test
    void escapesAsPhpDoes() {
        assertThat(PhpJson.write("Zoë 王 😀 / <b>&'\"\u0001\u007f\n"))
                .isEqualTo("\"Zo\\u00eb \\u738b \\ud83d\\ude00 \\/ <b>&'\\\"\\u0001\u007f\\n\"");
    }

    @Test
    void keepsTheOrderOfMembers() {
        assertThat(PhpJson.write(List.of(new Envelope(true, "a/b"))))
                .isEqualTo("[{\"success\":true,\"error_message\":\"a\\/b\"}]");
    }

    @ParameterizedTest
    @CsvSource({
        "60,60",
        "60abc,60",
        "1.5,1",
        "abc,0",
        "'',0",
        "-5,-5",
        "' 7',7",
        "+8,8",
        "1e3,1000",
        ".9,0",
        "1e,1",
        "99999999999999999999,9223372036854775807",
        "-99999999999999999999,-9223372036854775808",
        "1e999999999,9223372036854775807",
        "٣,0"
    })
    void readsIntegersAsIntvalDoes(String text, long value) {
        assertThat(Intval.of(text)).isEqualTo(value);
    }

    @Test
    void letsTheBodyWinAndTheLastOfEqualNames() {
        var parameters = RequestParameters.of("a=1&a=2&b=3&C=4", "b=5&d=");
        assertThat(parameters.text("a")).hasValue("2");
        assertThat(parameters.text("b")).hasValue("5");
        assertThat(parameters.text("c")).isEmpty();
        assertThat(parameters.text("d")).hasValue("");
    }

    @ParameterizedTest
    @CsvSource({"a+b%20c,a b c", "%zz%4,%zz%4", "%C3%AB,ë", "%EF%BF%BD,\uFFFD", "x=y,x=y", "\u00c3\u00ab,ë"})
    void decodesForgivingly(String sent, String read) {
        assertThat(RequestParameters.of("v=" + sent, "").text("v")).hasValue(read);
    }

    /** As JUnit cannot show such a text, they are not parameters. */
    @Test
    void readsBytesThatAreNoUtf8AsNoCharacter() {
        assertThat(RequestParameters.of("v=%C3", "").text("v")).hasValue("\uDC80");
        assertThat(RequestParameters.of("v=%ff%41", "").text("v")).hasValue("\uDC80A");
        assertThat(RequestParameters.of("", "v=caf\u00e9").text("v")).hasValue("caf\uDC80");
    }

    @Test
    void takesNoArrayForAText() {
        var parameters = RequestParameters.of("action=get_identity&action[]=x&username%5B%5D=y", "");
        assertThat(parameters.text("action")).isEmpty();
        assertThat(parameters.isArray("action")).isTrue();
        assertThat(parameters.isArray("username")).isTrue();
        assertThat(parameters.isArray("other")).isFalse();
    }

    @Test
    void readsAThousandParameters() {
        var parameters = RequestParameters.of("x&".repeat(999) + "in=1&out=1", "");
        assertThat(parameters.text("in")).hasValue("1");
        assertThat(parameters.text("out")).isEmpty();
    }

    @Test
    void takesZeroAndNothingForFalse() {
        var parameters = RequestParameters.of("a=0&b=&c=00", "");
        assertThat(parameters.truthy("a")).isEmpty();
        assertThat(parameters.truthy("b")).isEmpty();
        assertThat(parameters.truthy("c")).hasValue("00");
    }

    @Test
    void readsTheMembersOfAJsonObject() {
        RequestParameters parameters = RequestParameters.ofJson(
                "a=query&f=query",
                new String(
                        "{\"a\":\"é\",\"b\":{\"c\":[1,null]},\"d\":7,\"e\":true,\"f\":null}".getBytes(UTF_8),
                        ISO_8859_1));

        assertThat(parameters.text("a")).contains("é");
        assertThat(parameters.text("b")).contains("{\"c\":[1,null]}");
        assertThat(parameters.text("d")).contains("7");
        assertThat(parameters.text("e")).contains("true");
        assertThat(parameters.text("f")).contains("query");
    }

    @Test
    void readsNothingFromWhatIsNoJsonObject() {
        for (String body : List.of("", "no json", "[1]", "7", "{\"a\":", "[".repeat(5000))) {
            assertThat(RequestParameters.ofJson(null, body).text("a")).isEmpty();
        }
    }
}
