package org.sipaccount.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sipaccount.application.changes.ActorContext;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.legacy.actions.SampleActions;
import org.sipaccount.legacy.digest.DigestConfig;
import org.sipaccount.legacy.digest.DigestMechanism;
import org.sipaccount.legacy.page.PageAnswer;
import org.sipaccount.legacy.page.PageRequest;
import org.sipaccount.legacy.wire.RequestParameters;

/** The endpoint on a bare Vert.x server, behind a login that lets everybody be Alice. */
class LegacyEndpointTest {

    private static final String UNKNOWN = "{\"success\":false,\"error_message\":\"Error: invalid action\"}";

    private static final DigestConfig CONFIG = new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withMapping(DigestConfig.class)
            .withDefaultValue("account-api.legacy.paths", "/settings.phtml,/other.phtml")
            .build()
            .getConfigMapping(DigestConfig.class);

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = HttpClient.newHttpClient();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private HttpServer server;

    @BeforeEach
    void start() {
        Router router = Router.router(vertx);
        router.route().order(-1).handler(LegacyEndpointTest::logIn);
        new LegacyEndpoint(
                        SampleActions.some(),
                        LegacyEndpointTest::page,
                        CONFIG,
                        new Origins(Optional.of(List.of("https://sylk.example", "/https://.*[.]apps[.]example/"))),
                        metrics,
                        new ActorContext())
                .route(router);
        server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    @AfterEach
    void stop() {
        client.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /** Reads the parameters before the endpoint does, as the login by digest must for the realm. */
    private static void logIn(RoutingContext context) {
        var identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("alice@example.com"))
                .addAttribute(DigestMechanism.ACCOUNT, SampleActions.account())
                .build();
        context.request().pause();
        RequestParameters.read(context)
                .subscribe()
                .with(
                        parameters -> {
                            parameters
                                    .text("stranger")
                                    .ifPresentOrElse(yes -> {}, () -> context.setUser(new QuarkusHttpUser(identity)));
                            context.next();
                        },
                        context::fail);
    }

    private static PageAnswer page(Account account, PageRequest request) {
        return new PageAnswer(200, Optional.empty(), "page of " + account.address());
    }

    private HttpResponse<String> get(String target) throws IOException, InterruptedException {
        return client.send(request(target).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String target, String form) throws IOException, InterruptedException {
        var post = request(target)
                .header("Content-Type", "Application/X-WWW-Form-Urlencoded; charset=UTF-8")
                .POST(BodyPublishers.ofString(form));
        return client.send(post.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String target) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.actualPort() + target));
    }

    @Test
    void answersUnderEachPath() throws Exception {
        for (String path : List.of("/settings.phtml", "/other.phtml")) {
            HttpResponse<String> response = get(path + "?action=get_identity");
            assertThat(response.body()).isEqualTo(SampleActions.identity());
            assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html; charset=UTF-8");
            assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(response.headers().firstValue("Content-Security-Policy"))
                    .hasValue("default-src 'none'; sandbox");
            assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        }
    }

    @Test
    void letsTheFormWinOverTheQuery() throws Exception {
        assertThat(post("/settings.phtml?action=nothing", "action=get_identity").body())
                .isEqualTo(SampleActions.identity());
    }

    @Test
    void doesNotReadJson() throws Exception {
        var json = request("/settings.phtml?action=get_identity")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"action\":\"nothing\"}"));
        assertThat(client.send(json.build(), BodyHandlers.ofString()).body()).isEqualTo(SampleActions.identity());
    }

    @Test
    void turnsATooLongFormAway() throws Exception {
        assertThat(post("/settings.phtml", "a=" + "x".repeat(5_000_000)).statusCode())
                .isEqualTo(413);
    }

    @Test
    void sendsCsvForDownload() throws Exception {
        HttpResponse<String> csv = get("/settings.phtml?action=get_balance_history&csv=1");
        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(csv.headers().firstValue("Content-Disposition"))
                .hasValue("inline; filename=alice@example.com-prepaid-history.csv");
    }

    @Test
    void showsThePageWithoutAnAction() throws Exception {
        for (String query : List.of("", "?action=", "?action=0", "?action=&tab=calls")) {
            assertThat(get("/settings.phtml" + query).body()).isEqualTo("page of alice@example.com");
        }
    }

    @Test
    void takesAnArrayForAnUnknownAction() throws Exception {
        assertThat(get("/settings.phtml?action[]=get_identity".replace("[]", "%5B%5D"))
                        .body())
                .isEqualTo(UNKNOWN);
    }

    @Test
    void allowsGetAndPostOnly() throws Exception {
        var put = request("/settings.phtml").PUT(BodyPublishers.noBody()).build();
        assertThat(client.send(put, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
    }

    @Test
    void answersNobodyWhoIsNotLoggedIn() throws Exception {
        HttpResponse<String> response = get("/settings.phtml?action=get_identity&stranger=1");
        assertThat(response.statusCode()).isNotEqualTo(200);
        assertThat(response.body()).doesNotContain("alice");
    }

    private String changedFrom(String origin) throws Exception {
        var request = request("/settings.phtml?action=add_alias&username=desk").header("Origin", origin);
        return client.send(request.build(), BodyHandlers.ofString()).body();
    }

    @Test
    void letsPagesOfItsOwnAndAllowedOriginsChange() throws Exception {
        for (String origin : List.of(
                "http://localhost:" + server.actualPort(),
                "https://LOCALHOST:" + server.actualPort(),
                "https://sylk.example",
                "https://my.apps.example")) {
            assertThat(changedFrom(origin)).as(origin).doesNotContain("origins");
        }
    }

    @Test
    void letsLinksOfOtherSitesChangeNothing() throws Exception {
        for (String site : List.of("cross-site", "none", "same-origin")) {
            var request =
                    request("/settings.phtml?action=add_alias&username=desk").header("Sec-Fetch-Site", site);
            assertThat(client.send(request.build(), BodyHandlers.ofString()).body())
                    .as(site)
                    .matches(body -> body.contains("other origins") == site.equals("cross-site"));
        }
    }

    @Test
    void letsPagesOfOtherOriginsChangeNothing() throws Exception {
        for (String origin : List.of("https://evil.example", "http://localhost", "null", "file://", "*", "%%", "")) {
            assertThat(changedFrom(origin))
                    .as(origin)
                    .isEqualTo("{\"success\":false,\"error_message\":"
                            + "\"Error: pages of other origins cannot change anything\"}");
        }
        var read = request("/settings.phtml?action=get_identity").header("Origin", "https://evil.example");
        assertThat(client.send(read.build(), BodyHandlers.ofString()).body()).isEqualTo(SampleActions.identity());
    }

    @Test
    void countsUnknownActionsTogether() throws Exception {
        get("/settings.phtml?action=get_identity");
        get("/settings.phtml?action=made-up-1");
        get("/settings.phtml?action=made-up-2");
        assertThat(metrics.get("account_api_legacy_action")
                        .tags("action", "get_identity", "outcome", "success")
                        .timer()
                        .count())
                .isOne();
        assertThat(metrics.get("account_api_legacy_action")
                        .tags("action", "unknown", "outcome", "refused")
                        .timer()
                        .count())
                .isEqualTo(2);
    }
}
