package org.sipaccount.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.sipaccount.domain.accounts.EmailAddress;
import org.sipaccount.domain.accounts.NewPassword;
import org.sipaccount.domain.accounts.PersonName;
import org.sipaccount.domain.administration.Reason;
import org.sipaccount.domain.deletion.Requester;
import org.sipaccount.domain.rules.ContactGroup;
import org.sipaccount.domain.rules.UriPattern;

class InvalidValueTest {

    private static final String SMILE = "\ud83d\ude00";

    @Test
    void countsCharactersAndNotTheirHalves() {
        assertThat(InvalidValue.bounded(SMILE.repeat(10), 10, "a text")).hasSize(20);
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> InvalidValue.bounded(SMILE.repeat(11), 10, "a text"))
                .withMessage("a text has at most 10 characters");
    }

    @Test
    void refusesHalvesOfSurrogatePairs() {
        for (String text : new String[] {"x\ud83d", "\ude00x", "\ude00\ud83d", SMILE + "\ud83d", "\udc80"}) {
            refuses(() -> InvalidValue.bounded(text, 10, "a text"));
            refuses(() -> new PersonName(text, ""));
            refuses(() -> new PersonName("", text));
            refuses(() -> new ContactGroup(text));
            refuses(() -> new UriPattern(text));
            refuses(() -> new Reason(text));
            refuses(() -> new EmailAddress(text + "@example.org"));
            refuses(() -> new NewPassword("Secret1" + text));
            refuses(() -> new Requester("", "", text, ""));
        }
    }

    private static void refuses(Runnable reading) {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(reading::run);
    }
}
