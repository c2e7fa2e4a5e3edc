package org.sipaccount.legacy.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sipaccount.legacy.actions.Recorded.ask;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.Language;

class ConfirmationTest {

    @ParameterizedTest
    @CsvSource({
        "EN, Do not disturb has been enabled for 20 minutes",
        "NL, Niet storen is ingeschakeld voor 20 minuten",
        "DE, Nicht st\\u00f6ren ist f\\u00fcr 20 Minuten eingeschaltet",
        "ES, No molestar se ha activado durante 20 minutos",
        "RO, Modul Nu deranja a fost activat pentru 20 min"
    })
    void speaksTheLanguageOfTheAccount(Language language, String text) {
        assertThat(Confirmation.DO_NOT_DISTURB_FOR
                        .to(Subscribers.speaking(Optional.of(language)), 20L)
                        .body())
                .isEqualTo("{\"success\":true,\"error_message\":\"" + text + "\"}");
    }

    @ParameterizedTest
    @EnumSource
    void isSaidInEachLanguageInItsOwnWords(Confirmation confirmation) {
        Object value = confirmation == Confirmation.DO_NOT_DISTURB_FOR ? (Object) 7 : "7";
        assertThat(Language.values())
                .extracting(language -> confirmation
                        .to(Subscribers.speaking(Optional.of(language)), value)
                        .body())
                .doesNotHaveDuplicates();
    }

    @Test
    void speaksEnglishWhereNoLanguageIsSet() {
        Account account = Subscribers.speaking(Optional.empty());
        assertThat(Confirmation.DISTURB.to(account)).isEqualTo(Answer.changed("Do not disturb has been disabled"));
    }

    @Test
    void leavesErrorsInEnglish() {
        assertThat(ask(new AddAlias(new FakeAliases()), Subscribers.speaking(Optional.of(Language.NL))))
                .contains("Error: missing username");
        assertThat(ask(new AddAlias(new FakeAliases()), Subscribers.speaking(Optional.of(Language.NL)), "username=100"))
                .contains("Alias 100 toegevoegd");
    }
}
