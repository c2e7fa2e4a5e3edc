package org.sipaccount.legacy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sipaccount.application.importing.AccountDocument.AccountEntry;
import org.sipaccount.application.importing.AccountDocument.CallEntry;
import org.sipaccount.application.importing.AccountDocument.Engine;
import org.sipaccount.application.importing.AccountDocument.PrepaidEntry;
import org.sipaccount.application.importing.AccountDocuments;
import org.sipaccount.application.importing.AccountDocuments.Read;
import org.sipaccount.application.importing.UnreadableDocument;

class JacksonAccountDocumentsTest {

    private final AccountDocuments documents = new JacksonAccountDocuments();
    private Read fixture = read("{}");

    @BeforeEach
    void readTheFixture() throws IOException {
        try (InputStream text = Objects.requireNonNull(getClass().getResourceAsStream("fixture.json"))) {
            fixture = documents.read(text);
        }
    }

    private Read read(String text) {
        return documents.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private AccountEntry alice() {
        return Objects.requireNonNull(fixture.document().accounts()).getFirst();
    }

    @Test
    void readsWhatHoldsForTheServer() {
        assertThat(fixture.document().now()).isEqualTo("1741953600");
        assertThat(fixture.document().engine())
                .isEqualTo(new Engine("true", "&euro;", "vm.example.com", "false", null));
        assertThat(fixture.document().domains()).hasSize(2);
        assertThat(fixture.document().accounts()).hasSize(3);
    }

    @Test
    void readsScalarsAsTheirTexts() {
        assertThat(alice().owner()).isEqualTo("42");
        assertThat(alice().prepaid()).isEqualTo("true");
        assertThat(alice().lastName()).isEqualTo("Ștefănescu 王");
        assertThat(alice().webPassword()).isNull();
        assertThat(alice().ha1b()).isEqualTo("98f6c90146e92079483c46b42a94bc5c");
    }

    @Test
    void readsMembersThatAreNamedOtherwise() {
        assertThat(alice().enumRecords()).hasSize(3);
        assertThat(alice().prepaidAccount()).isEqualTo(new PrepaidEntry("16.5749", "0.3251", "", "", "7200", "44"));
    }

    @Test
    void readsWhatIsNestedDeeper() {
        CallEntry call = Objects.requireNonNull(alice().calls()).get(6);
        assertThat(call.price()).isEqualTo("0.3251");
        assertThat(call.remoteUri()).isEqualTo("0044123456789@example.com");
        assertThat(alice().diversions()).containsEntry("FUNC", null).containsEntry("FNOL", "<voice-mailbox>");
    }

    @Test
    void namesTheMembersThatItIgnores() {
        assertThat(fixture.ignored()).isEmpty();
        assertThat(read("{\"accounts\": [{\"colour\": 1, \"voicemail\": {\"greeting\": []}}]}")
                        .ignored())
                .isEqualTo(List.of("accounts[0].colour", "accounts[0].voicemail.greeting"));
    }

    @Test
    void passesOverDecorations() {
        assertThat(read("{\"now_iso\": \"2025\", \"accounts\": [{\"calls\": [{\"start_iso\": 1}]}]}")
                        .ignored())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                                                       | the document: an object is expected
            ``                                                       | the document: an object is expected
            {"accounts": {}}                                         | accounts: a list is expected
            {"accounts": [null]}                                     | accounts[0]: an object is expected
            {"accounts": [{}, "Secret1"]}                            | accounts[1]: an object is expected
            {"accounts": [{"sip_password": ["Secret1"]}]}            | accounts[0].sip_password: a text, a number or a truth value is expected
            {"accounts": [{"accept_rules": {"persistent": [[]]}}]}   | accounts[0].accept_rules.persistent[0]: an object is expected
            {"accounts": [{"properties": {"ip": {}}}]}               | accounts[0].properties.ip: a text, a number or a truth value is expected
            {"now": Secret1}                                         | line 1, column 9: the document is no JSON, or names a member twice
            {"now": 1, "now": 2}                                     | line 1, column 17: the document is no JSON, or names a member twice
            {"now": 1} {}                                            | line 1, column 12: the document is no JSON, or names a member twice
            {"now": "Secret1                                         | line 1, column 17: the document is no JSON, or names a member twice
            """)
    void saysWhereATextStopsBeingADocument(String text, String message) {
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> read(text))
                .withMessage(message)
                .withNoCause();
    }

    @Test
    void refusesOtherEncodings() {
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> documents.read(
                        new ByteArrayInputStream("{\"now\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1))));
    }

    @Test
    void leavesTheStreamOpen() {
        boolean[] closed = {false};
        documents.read(new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        });
        assertThat(closed[0]).isFalse();
    }
}
