package org.sipaccount.legacy.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sipaccount.legacy.page.FieldGroup.Edit;
import org.sipaccount.legacy.wire.RequestParameters;

class FieldGroupTest {

    @ParameterizedTest
    @CsvSource({
        "a,a,a,NONE",
        "a,a,b,MADE",
        "a,b,a,NONE",
        "a,b,b,NONE",
        "a,b,c,CONFLICTING",
        "'',a,b,CONFLICTING",
        "'',a,'',NONE",
        "a,'',b,CONFLICTING",
        "a,a,'',MADE",
        "' a ',' a ',a,NONE",
    })
    void tellsWhatWasTypedFromWhatWasChangedMeanwhile(String shown, String stored, String typed, Edit edit) {
        String tag = FieldGroup.of("email", shown).tag();

        assertThat(FieldGroup.of("email", stored).edit(form("email=" + typed + "&shown_email=" + tag)))
                .isEqualTo(edit);
    }

    @ParameterizedTest
    @CsvSource({"a,a,NONE", "a,b,CONFLICTING", "'',b,CONFLICTING"})
    void trustsNoFormThatDoesNotSayWhatItShowed(String stored, String typed, Edit edit) {
        assertThat(FieldGroup.of("email", stored).edit(form("email=" + typed))).isEqualTo(edit);
        assertThat(FieldGroup.of("email", stored).edit(form("email=" + typed + "&shown_email=.")))
                .isEqualTo(edit);
    }

    @Test
    void leavesAloneWhatIsNotInTheForm() {
        FieldGroup group = FieldGroup.of("email", "a");

        assertThat(group.edit(form("shown_email=" + group.tag()))).isEqualTo(Edit.NONE);
    }

    @Test
    void knowsAlsoWhatTheFieldsDoNotShow() {
        FieldGroup shown = group("none", "kept: one");
        FieldGroup stored = group("none", "kept: two");

        assertThat(stored.edit(form("busy=mailbox&shown_busy=" + shown.tag()))).isEqualTo(Edit.CONFLICTING);
        assertThat(stored.edit(form("busy=none&shown_busy=" + shown.tag()))).isEqualTo(Edit.NONE);
    }

    private static FieldGroup group(String choice, String stored) {
        return new FieldGroup(
                "busy",
                "busy",
                List.of(choice),
                stored,
                form -> List.of(form.text("busy").orElse("")));
    }

    private static RequestParameters form(String body) {
        return RequestParameters.of(null, body);
    }
}
