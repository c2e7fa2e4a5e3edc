package org.sipaccount.bootstrap;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Computes digest responses by itself, so that each client's spelling of the header can be sent. */
final class DigestClient {

    private static final Pattern CHALLENGE =
            Pattern.compile("Digest realm=\"([^\"]*)\", qop=\"auth\", nonce=\"([^\"]*)\", opaque=\"([^\"]*)\"");

    private final String username;
    private final String password;
    private final String target;
    private final String realm;
    private final String nonce;
    private final String opaque;

    private DigestClient(String username, String password, String target, Matcher challenge) {
        this.username = username;
        this.password = password;
        this.target = target;
        realm = challenge.group(1);
        nonce = challenge.group(2);
        opaque = challenge.group(3);
    }

    /** Asks without a login and keeps the challenge. */
    static DigestClient challenged(String username, String password, String target) {
        String header = request().get(target).then().statusCode(401).extract().header("WWW-Authenticate");
        Matcher challenge = CHALLENGE.matcher(header);
        if (!challenge.matches()) {
            throw new AssertionError("no first challenge: " + header);
        }
        return new DigestClient(username, password, target, challenge);
    }

    /** @param form of the header, with the names of its directives' values in braces */
    Response get(String form, String uri, String nc) {
        return request().header("Authorization", header(form, "GET", uri, nc)).get(target);
    }

    Response post(String form, String uri, String nc, String body) {
        return request()
                .header("Authorization", header(form, "POST", uri, nc))
                .contentType("application/x-www-form-urlencoded")
                .body(body)
                .post(target);
    }

    private String header(String form, String method, String uri, String nc) {
        String a1 = md5(username + ":" + realm + ":" + password);
        String response = md5(String.join(":", a1, nonce, nc, "0a4f113b", "auth", md5(method + ":" + uri)));
        return form.replace("{username}", username)
                .replace("{realm}", realm)
                .replace("{nonce}", nonce)
                .replace("{uri}", uri)
                .replace("{nc}", nc)
                .replace("{cnonce}", "0a4f113b")
                .replace("{response}", response)
                .replace("{opaque}", opaque);
    }

    private static RequestSpecification request() {
        return given().urlEncodingEnabled(false);
    }

    private static String md5(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
