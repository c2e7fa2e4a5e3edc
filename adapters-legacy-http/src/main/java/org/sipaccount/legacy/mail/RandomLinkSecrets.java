package org.sipaccount.legacy.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.sipaccount.application.deletion.LinkSecrets;
import org.sipaccount.domain.deletion.LinkSecret;

@ApplicationScoped
class RandomLinkSecrets implements LinkSecrets {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Override
    public LinkSecret next() {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return new LinkSecret(HexFormat.of().formatHex(bits));
    }
}
