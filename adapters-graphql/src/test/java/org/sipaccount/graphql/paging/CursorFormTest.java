package org.sipaccount.graphql.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.application.rules.ContactPosition;
import org.sipaccount.domain.InvalidValue;
import org.sipaccount.graphql.changes.RefusedField;

class CursorFormTest {

    private static final CursorForm<ContactPosition> FORM = form("contacts");

    private static CursorForm<ContactPosition> form(String kind) {
        return new CursorForm<>(
                kind,
                position -> List.of(position.name(), position.uri(), position.key()),
                parts -> new ContactPosition(parts.get(0), parts.get(1), Long.parseLong(parts.get(2))));
    }

    @Test
    void readsWhatItWrote() {
        for (String name : new String[] {"", " ", "Zoë 😀 | \"x\"", "-", "n".repeat(100)}) {
            ContactPosition position = new ContactPosition(name, "%31653@%", Long.MAX_VALUE);

            assertThat(FORM.cursor(position)).matches("[A-Za-z0-9_-]+");
            assertThat(FORM.position(FORM.cursor(position))).isEqualTo(position);
        }
    }

    @Test
    void refusesTheCursorOfAnotherKindOfList() {
        String cursor = form("ledger").cursor(new ContactPosition("a", "b", 1));

        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> FORM.position(cursor));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "contacts",
                "contacts\na\nb",
                "contacts\na\nb\nc",
                "contacts\na\nb\n1\n",
                "contacts\na\nb\n1\n2",
                "contacts\na\nb\n01",
                "contacts\na\nb\n+1",
                "contacts\na\nb\n99999999999999999999"
            })
    void refusesWhatIsNoPosition(String text) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> FORM.position(encoded(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "a b", "é", "Y29udGFjdHMKYQpiCjE=", "Y29udGFjdHMKYQpiCjF", "\u0000"})
    void refusesWhatIsNotWrittenAsItWritesIt(String cursor) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> FORM.position(cursor));
    }

    @Test
    void refusesWhatIsLongerThanAnyPosition() {
        String cursor = FORM.cursor(new ContactPosition("n".repeat(4000), "u", 1));

        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> FORM.position(cursor));
    }

    @Test
    void refusesAnArgumentThatIsNoValue() {
        assertThat(FORM.request(5, null).after()).isEqualTo(Optional.empty());
        assertThatThrownBy(() -> FORM.request(0, null)).isInstanceOf(RefusedField.class);
        assertThatThrownBy(() -> FORM.request(5, "x")).isInstanceOf(RefusedField.class);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
