package org.sipaccount.trials.speed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A user with a nonce that was just taken from the server. */
record Digest(String user, String nonce, String opaque) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String REALM = "example.com";
    private static final Pattern CHALLENGE = Pattern.compile("nonce=\"([^\"]+)\".*opaque=\"([^\"]+)\"");

    static Digest of(String address, String user) {
        var challenge = CHALLENGE.matcher(challenge(address));
        if (!challenge.find()) {
            throw new IllegalStateException("no challenge from " + address);
        }
        return new Digest(user, challenge.group(1), challenge.group(2));
    }

    private static String challenge(String address) {
        var request = HttpRequest.newBuilder(
                        URI.create(address + "/settings.phtml?realm=" + REALM + "&action=get_identity"))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.discarding())
                    .headers()
                    .firstValue("WWW-Authenticate")
                    .orElse("");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the load generator's script reads it. */
    String line() {
        return "%s %s %s %s %s\n".formatted(user, REALM, nonce, opaque, ha1());
    }

    String header(String uri, int count) {
        var nc = "%08x".formatted(count);
        var response = md5(ha1() + ":" + nonce + ":" + nc + ":c0ffee:auth:" + md5("GET:" + uri));
        return ("Digest username=\"%s\", realm=\"%s\", nonce=\"%s\", uri=\"%s\", qop=auth, nc=%s, cnonce=\"c0ffee\","
                        + " response=\"%s\", opaque=\"%s\"")
                .formatted(user, REALM, nonce, uri, nc, response, opaque);
    }

    private String ha1() {
        return md5(user + ":" + REALM + ":" + Accounts.PASSWORD);
    }

    private static String md5(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
