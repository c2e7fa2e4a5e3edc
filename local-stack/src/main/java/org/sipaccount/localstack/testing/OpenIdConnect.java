package org.sipaccount.localstack.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.Collectors;

/** The OpenID Connect endpoints of an issuer, over real HTTP and without following redirects. */
record OpenIdConnect(String issuer) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    URI endpoint(String name) {
        return URI.create(issuer + "/protocol/openid-connect/" + name);
    }

    HttpResponse<String> token(Map<String, String> form) {
        return post(endpoint("token"), form, "");
    }

    static HttpResponse<String> get(URI page) {
        return send(HttpRequest.newBuilder(page));
    }

    static HttpResponse<String> post(URI target, Map<String, String> form, String cookies) {
        var request = HttpRequest.newBuilder(target)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encode(form)));
        return send(cookies.isEmpty() ? request : request.header("Cookie", cookies));
    }

    static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
