package org.sipaccount.trials.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A telephone: asks, is challenged, and answers the challenge, wherever each of both goes. */
record Digest(HttpClient http, String user) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    static String path(String action) {
        return "/settings.phtml?realm=" + Accounts.DOMAIN + "&action=" + action;
    }

    /** The answer to the second request. */
    HttpResponse<String> ask(String challenger, String answerer, String action)
            throws IOException, InterruptedException {
        var path = path(action);
        var challenge = send(challenger + path, null);
        var nonce = NONCE.matcher(challenge.headers().firstValue("WWW-Authenticate").orElse(""));
        return challenge.statusCode() != 401 || !nonce.find()
                ? challenge
                : send(answerer + path, header(path, nonce.group(1), 1));
    }

    String nonce(String challenger) throws IOException, InterruptedException {
        var nonce = NONCE.matcher(send(challenger + path("get_identity"), null)
                .headers()
                .firstValue("WWW-Authenticate")
                .orElse(""));
        if (!nonce.find()) {
            throw new IOException("no challenge from " + challenger);
        }
        return nonce.group(1);
    }

    HttpResponse<String> send(String url, String authorization) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE);
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    String header(String uri, String nonce, int count) {
        var nc = "%08x".formatted(count);
        var a1 = md5(user + ":" + Accounts.DOMAIN + ":" + Accounts.PASSWORD);
        var response = md5(a1 + ":" + nonce + ":" + nc + ":c0ffee:auth:" + md5("GET:" + uri));
        return ("Digest username=\"%s\", realm=\"%s\", nonce=\"%s\", uri=\"%s\", qop=auth, nc=%s, cnonce=\"c0ffee\","
                        + " response=\"%s\"")
                .formatted(user, Accounts.DOMAIN, nonce, uri, nc, response);
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
