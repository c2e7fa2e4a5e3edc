package org.sipaccount.legacy.digest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.application.accounts.OpeningAccounts;
import org.sipaccount.application.logins.Instances;
import org.sipaccount.application.logins.NonceUse;
import org.sipaccount.application.logins.UsingNonces;
import org.sipaccount.domain.accounts.Account;

@QuarkusTest
@TestProfile(DigestMechanismTest.Alone.class)
class DigestMechanismTest {

    private static final String PATH = "/settings.phtml?realm=example.com";
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    @Inject
    MeterRegistry registry;

    @Test
    void challengesTheFirstRequest() {
        Response answer = given().get(PATH);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body().asString()).isEmpty();
        assertThat(answer.headers().getValues("WWW-Authenticate"))
                .singleElement()
                .asString()
                .matches("Digest realm=\"example.com\", qop=\"auth\", nonce=\"[^\"]+\", opaque=\""
                        + Md5.hex("example.com") + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8"})
    void saysSomethingToABrowserThatWantsThePage(String accept) {
        RequestSpecification browser = given().header("Accept", accept).header("Accept-Language", "nl");

        assertThat(browser.get(PATH).body().asString()).isEqualTo("page 401 in nl");
        assertThat(browser.header("Authorization", "Digest username=\"alice\"")
                        .get(PATH)
                        .body()
                        .asString())
                .isEqualTo("page 401 in nl");
        assertThat(browser.formParam("page_action", "privacy_on")
                        .post(PATH)
                        .body()
                        .asString())
                .isEqualTo("page 401 in nl");
    }

    @ParameterizedTest
    @CsvSource({
        "text/html,&action=get_identity",
        "text/html,&action[]=x",
        "*/*,''",
        "application/json,''",
    })
    void saysNothingToAProgram(String accept, String query) {
        Response answer =
                given().urlEncodingEnabled(false).header("Accept", accept).get(PATH + query);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body().asString()).isEmpty();
    }

    @Test
    void challengesAnotherSchemeAsAFirstRequest() {
        assertThat(header(given().header("Authorization", "Basic YTpi").get(PATH)))
                .startsWith("Digest realm=\"example.com\", qop");
    }

    @Test
    void opensTheAccountWhosePasswordIsRight() {
        Response answer = as(Client.alice());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().asString()).isEqualTo("alice@example.com alice@example.com");
    }

    @Test
    void acceptsAnAbsoluteUri() {
        assertThat(as(Client.alice().with("GET", "https://api.example.com" + PATH))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void acceptsAPost() {
        Response answer = given().header(
                        "Authorization", Client.alice().with("POST", PATH).authorization(nonce()))
                .formParam("action", "get_identity")
                .post(PATH);

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void refusesAWrongPasswordInTheSpellingOfRefusals() {
        Response answer = as(Client.alice().withPassword("no"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body().asString()).isEmpty();
        assertThat(header(answer))
                .startsWith("Digest realm=\"example.com\",qop=\"auth\",nonce=")
                .doesNotContain("stale");
    }

    @Test
    void refusesAnIncompleteHeader() {
        Response answer =
                given().header("Authorization", "Digest username=\"alice\"").get(PATH);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(header(answer)).startsWith("Digest realm=\"example.com\",qop");
    }

    @Test
    void answersAReplayAsStale() {
        String nonce = nonce();
        String authorization = Client.alice().authorization(nonce);
        given().header("Authorization", authorization).get(PATH);

        Response again = given().header("Authorization", authorization).get(PATH);

        assertThat(again.statusCode()).isEqualTo(401);
        assertThat(header(again)).contains(",stale=true, opaque=").doesNotContain(nonce);
    }

    @Test
    void saysWhenToComeBackOnceLocked() {
        Client stranger = Client.alice().named("stranger@example.com");
        for (int i = 0; i < 10; i++) {
            as(stranger);
        }

        Response answer = as(stranger);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(header(answer)).startsWith("Digest realm");
    }

    @Test
    void isUnavailableWhileTheAccountsCannotBeAsked() {
        Response answer = as(Client.alice().named("outage"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(answer.body().asString()).isEmpty();
        assertThat(answer.headers().hasHeaderWithName("WWW-Authenticate")).isFalse();
    }

    @Test
    void leavesOtherPathsAlone() {
        assertThat(given().header("Authorization", "Digest broken")
                        .get("/elsewhere")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/settings.phtml/",
                "//settings.phtml",
                "/x/../settings.phtml",
                "/settings.phtml;a=b",
                "/%73ettings.phtml"
            })
    void leavesNoSideDoor(String path) {
        assertThat(given().urlEncodingEnabled(false).get(path).statusCode()).isIn(401, 404);
    }

    @Test
    void countsWhatBecameOfTheRequests() {
        as(Client.alice());

        assertThat(registry.counter(DigestMetrics.NAME, "outcome", "accepted").count())
                .isPositive();
        assertThat(registry.counter(DigestMetrics.NAME, "outcome", "challenged").count())
                .isPositive();
    }

    private static Response as(Client client) {
        return given().header("Authorization", client.authorization(nonce())).get(PATH);
    }

    private static String nonce() {
        Matcher nonce = NONCE.matcher(header(given().get(PATH)));
        assertThat(nonce.find()).isTrue();
        return nonce.group(1);
    }

    private static String header(Response answer) {
        return answer.header("WWW-Authenticate");
    }

    @Path("/")
    public static class Guarded {

        @Inject
        SecurityIdentity identity;

        @GET
        @Path("settings.phtml")
        public String get() {
            Account account = identity.getAttribute(DigestMechanism.ACCOUNT);
            return identity.getPrincipal().getName() + " " + account.address();
        }

        @POST
        @Path("settings.phtml")
        public String post() {
            return get();
        }

        @GET
        @Path("elsewhere")
        public String open() {
            return "open";
        }
    }

    @Singleton
    static class Beans {

        @Produces
        @Singleton
        OpeningAccounts accounts() {
            return SomeAccounts.withAlice();
        }

        @Produces
        @Singleton
        UsingNonces nonces() {
            return new SomeUses();
        }

        /** The only one. */
        @Produces
        @Singleton
        Instances instances() {
            return new Instances() {
                @Override
                public String here() {
                    return "00000001";
                }

                @Override
                public Optional<Boolean> useAtOwner(NonceUse use) {
                    return Optional.empty();
                }
            };
        }

        @Produces
        @Singleton
        MeterRegistry registry() {
            return new SimpleMeterRegistry();
        }
    }

    public static class Alone implements QuarkusTestProfile {

        private static final String NOT_UNDER_TEST = String.join(
                ",",
                "org.sipaccount.application.**",
                "org.sipaccount.legacy.LegacyEndpoint",
                "org.sipaccount.legacy.actions.**",
                "org.sipaccount.legacy.enrollment.**",
                "org.sipaccount.legacy.mail.**",
                "org.sipaccount.legacy.page.**",
                "org.sipaccount.legacy.sylk.**");

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.arc.exclude-types", NOT_UNDER_TEST,
                    "quarkus.http.test-port", "0",
                    "quarkus.http.auth.permission.legacy.paths", "/settings.phtml",
                    "quarkus.http.auth.permission.legacy.policy", "authenticated",
                    "quarkus.http.auth.permission.legacy.auth-mechanism", DigestMechanism.NAME);
        }
    }
}
