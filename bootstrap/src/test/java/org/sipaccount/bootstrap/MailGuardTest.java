package org.sipaccount.bootstrap;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigurationException;
import org.junit.jupiter.api.Test;

class MailGuardTest {

    @Test
    void refusesToPretendAtAProvider() {
        assertThatThrownBy(() -> MailGuard.require(LaunchMode.NORMAL, true, false))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("quarkus.mailer.mock");
    }

    @Test
    void letsEverybodyElseStart() {
        assertThatCode(() -> MailGuard.require(LaunchMode.NORMAL, false, false)).doesNotThrowAnyException();
        assertThatCode(() -> MailGuard.require(LaunchMode.NORMAL, true, true)).doesNotThrowAnyException();
        assertThatCode(() -> MailGuard.require(LaunchMode.TEST, true, false)).doesNotThrowAnyException();
    }
}
