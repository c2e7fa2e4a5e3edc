package org.sipaccount.application.importing;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.importing.AccountDocument.AccountEntry;
import org.sipaccount.domain.accounts.Credentials;
import org.sipaccount.domain.accounts.DigestSecret;
import org.sipaccount.domain.accounts.Ha1;
import org.sipaccount.domain.accounts.SipAddress;

/**
 * The passwords of an account: clear text, or the digests that its old server kept. Those have no digest for the default
 * realm, so that clients with that realm wait for the next password.
 */
final class CredentialTexts {

    /** Some servers keep it as a property rather than as a member of its own. */
    static final String WEB_PASSWORD = "web_password";

    private static final Pattern DIGESTS = Pattern.compile("([0-9a-fA-F]{32})(?::(?:([0-9a-fA-F]{32})|.*))?");

    private CredentialTexts() {}

    static Credentials read(DocumentPath path, AccountEntry entry, SipAddress account) {
        return new Credentials(sipPassword(path, entry, account), webPassword(webPassword(entry), account));
    }

    private static Optional<DigestSecret> sipPassword(DocumentPath path, AccountEntry entry, SipAddress account) {
        Optional<Ha1> user = path.at("ha1").optional(entry.ha1(), Ha1::of);
        Optional<Ha1> address = path.at("ha1b").optional(entry.ha1b(), Ha1::of);
        String password = entry.sipPassword();
        if (password == null || password.isEmpty()) {
            if (user.isEmpty() && address.isPresent()) {
                path.at("ha1").fault("a digest is expected where ha1b is one");
            }
            return user.map(digest -> new DigestSecret(digest, address, Optional.empty()));
        }
        DigestSecret secret = DigestSecret.of(account, password);
        requireSame(path.at("ha1"), user, Optional.of(secret.user()));
        requireSame(path.at("ha1b"), address, secret.address());
        return Optional.of(secret);
    }

    private static void requireSame(DocumentPath path, Optional<Ha1> given, Optional<Ha1> computed) {
        if (given.isPresent() && !given.equals(computed)) {
            path.fault("the digest of sip_password is expected");
        }
    }

    private static @Nullable String webPassword(AccountEntry entry) {
        String own = entry.webPassword();
        boolean isOwn = own != null && !own.isEmpty();
        return isOwn || entry.properties() == null ? own : entry.properties().get(WEB_PASSWORD);
    }

    private static Optional<DigestSecret> webPassword(@Nullable String text, SipAddress account) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        var digests = DIGESTS.matcher(text);
        return Optional.of(
                digests.matches()
                        ? new DigestSecret(
                                Ha1.of(digests.group(1)),
                                Optional.ofNullable(digests.group(2)).map(Ha1::of),
                                Optional.empty())
                        : DigestSecret.of(account, text));
    }
}
