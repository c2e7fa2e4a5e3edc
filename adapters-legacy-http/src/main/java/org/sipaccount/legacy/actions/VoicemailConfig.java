package org.sipaccount.legacy.actions;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "account-api.legacy.voicemail")
interface VoicemailConfig {

    /** Whether the mailbox's PIN is shown to its owner, as the original does; else it is empty. */
    @WithDefault("true")
    boolean showPin();
}
