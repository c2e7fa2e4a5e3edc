package org.sipaccount.legacy.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "+31-20",
                "-",
                "=",
                "+1 2",
                "--1",
                "-1e5",
                "\uff1d1+1",
                "\uff0b1",
                "\uff0d1",
                "\uff20SUM(A1)"
            })
    void makesATextOfWhatASpreadsheetTakesForAFormula(String cell) {
        assertThat(Csv.line(cell)).isEqualTo("'" + cell + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.3251", "+31612345678", "0", "-5", "3.50", "31", "a=b", " =1", "", "'=1"})
    void leavesNumbersAndOtherTextsAlone(String cell) {
        assertThat(Csv.line(cell)).isEqualTo(cell + "\n");
    }

    @Test
    void quotesWhatWouldEndACell() {
        assertThat(Csv.line("a,b", "say \"hi\"", "two\nlines", "=1,2", "plain"))
                .isEqualTo("\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\"'=1,2\",plain\n");
        assertThat(Csv.line("\r=1")).isEqualTo("\"'\r=1\"\n");
    }
}
