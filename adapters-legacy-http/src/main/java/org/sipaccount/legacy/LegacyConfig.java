package org.sipaccount.legacy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

@ConfigMapping(prefix = "account-api.legacy")
interface LegacyConfig {

    /** The addresses of the endpoint; installations know it under several names. */
    @WithDefault("/settings.phtml,/sip_settings_digest.phtml,/settings-webrtc.phtml")
    List<String> paths();
}
