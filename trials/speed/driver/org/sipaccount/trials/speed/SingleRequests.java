package org.sipaccount.trials.speed;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

/** One request after the other, each of which changes something where the subject does. */
final class SingleRequests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Program service;
    private final Subject subject;
    private final Path scripts;
    private final Digest digest;
    private final String token;
    private int turn;

    SingleRequests(Program service, Subject subject, Path scripts, Stack stack) {
        this.service = service;
        this.subject = subject;
        this.scripts = scripts;
        this.digest = Digest.of(service.address(), Accounts.users().getFirst());
        this.token = subject.isGraphQl() ? stack.token() : "";
    }

    void ask() throws Exception {
        turn++;
        var response = HTTP.send(subject.isGraphQl() ? graphQl() : legacy(), BodyHandlers.ofString());
        if (response.statusCode() != 200 || response.body().contains("\"errors\"")) {
            throw new IllegalStateException(subject.name() + ": " + response.statusCode() + " " + response.body());
        }
    }

    private HttpRequest legacy() {
        var uri = "/settings.phtml?realm=example.com&action=" + subject.action().replace("%d", Integer.toString(turn));
        return HttpRequest.newBuilder(URI.create(service.address() + uri))
                .header("Authorization", digest.header(uri, turn))
                .build();
    }

    private HttpRequest graphQl() throws Exception {
        var body = Files.readString(subject.body(scripts)).replace("%d", Integer.toString(turn));
        return HttpRequest.newBuilder(URI.create(service.address() + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }
}
