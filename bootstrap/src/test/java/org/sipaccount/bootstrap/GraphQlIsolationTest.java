package org.sipaccount.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sipaccount.localstack.testing.KeycloakTestResource;
import org.sipaccount.localstack.testing.Tokens;

/**
 * Nobody reaches the account of another, by whatever the schema offers: the operations are taken from it, so that a new
 * one that this does not know fails here.
 */
@QuarkusTest
@TestProfile(LocalMode.class)
@QuarkusTestResource(value = KeycloakTestResource.class, restrictToAnnotatedClass = true)
class GraphQlIsolationTest {

    private static final String ALICE = "account: \"alice@example.com\"";

    private static final String DOCUMENT =
            "document: \"{\\\"domains\\\": [{\\\"name\\\": \\\"example.com\\\"}], \\\"accounts\\\": "
                    + "[{\\\"username\\\": \\\"newcomer\\\", \\\"domain\\\": \\\"example.com\\\"}]}\"";

    /** Queries that show accounts; each has its own test below. */
    private static final Set<String> QUERIES =
            Set.of("viewer", "account", "accounts", "auditLog", "quarantinedAddresses");

    /** Texts that stand in Alice's account and in no other. */
    private static final List<String> ALICES = List.of(
            "alice@example.com",
            "zoe",
            "1000042",
            "16.5749",
            "mum@example.org",
            "+31208005160",
            "203.0.113.7",
            "spam@");

    @Inject
    GraphQLSchema schema;

    @Inject
    EntityManager entities;

    /** Filled by the test resource. */
    @SuppressWarnings("NullAway.Init")
    Tokens tokens;

    @BeforeEach
    void seed() {
        DemoAccount.seed();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bob", "staff-other"})
    void changesNoAccountOfOthers(String caller) {
        String token = tokens.of(caller);
        String before = everything();
        for (GraphQLFieldDefinition mutation : mutations()) {
            assertThat(refusal(token, mutation, ALICE))
                    .as("%s by %s", mutation.getName(), caller)
                    .isIn("ACCOUNT_NOT_FOUND", "DOMAIN_NOT_ADMINISTERED", "DOCUMENT_FAULTY", "FORBIDDEN");
        }
        assertThat(everything()).isEqualTo(before);
    }

    /** Without this, what is refused above could be refused for any reason. */
    @Test
    void findsTheOwnAccountByTheSameRequests() {
        String token = tokens.of("alice");
        for (GraphQLFieldDefinition mutation : mutations()) {
            assertThat(refusal(token, mutation, ALICE))
                    .as(mutation.getName())
                    .isNotIn("ACCOUNT_NOT_FOUND", "BAD_REQUEST", "INTERNAL");
        }
    }

    @Test
    void findsTheAccountsOfTheirDomainsForStaffByTheSameRequests() {
        String token = tokens.of("staff");
        for (GraphQLFieldDefinition mutation : mutations()) {
            assertThat(refusal(token, mutation, ALICE))
                    .as(mutation.getName())
                    .isNotIn(
                            "ACCOUNT_NOT_FOUND",
                            "DOMAIN_NOT_ADMINISTERED",
                            "DOCUMENT_FAULTY",
                            "FORBIDDEN",
                            "BAD_REQUEST",
                            "INTERNAL");
        }
    }

    @Test
    void showsAccountsToStaffOfTheirDomainsAlone() {
        String one = "{ account(address: \"alice@example.com\") { address provisioning { callLimit } } }";
        String all = "{ accounts { totalCount nodes { address linkedLogins { subject } } } }";

        for (String caller : new String[] {"staff", "operator"}) {
            assertThat(ask(caller, one).getString("data.account.address")).isEqualTo("alice@example.com");
            assertThat(ask(caller, all).getList("data.accounts.nodes.address")).contains("alice@example.com");
        }
        assertThat(ask("staff-other", one).getString("data.account")).isNull();
        assertThat(ask("staff-other", all).getInt("data.accounts.totalCount")).isZero();
        assertThat(ask("bob", one).getString("errors[0].extensions.code")).isEqualTo("FORBIDDEN");
        assertThat(ask("bob", all).getString("errors[0].extensions.code")).isEqualTo("FORBIDDEN");
    }

    @Test
    void knowsEveryQuery() {
        assertThat(schema.getQueryType().getFieldDefinitions())
                .extracting(GraphQLFieldDefinition::getName)
                .as("a new query needs a test of what it shows to whom")
                .containsExactlyInAnyOrderElementsOf(QUERIES);
    }

    @Test
    void showsASubscriberEveryFieldOfTheOwnAccountAlone() {
        String everything = "{ viewer { account "
                + Selections.everythingOf((GraphQLObjectType) Objects.requireNonNull(schema.getType("Account")))
                + " } }";

        assertThat(GraphQlClient.ask(tokens.of("alice"), everything).extract().asString())
                .contains(ALICES);
        for (String other : new String[] {"bob", "erin"}) {
            String shown =
                    GraphQlClient.ask(tokens.of(other), everything).extract().asString();
            assertThat(shown).contains(other + "@example.com").doesNotContain("\"errors\"");
            // Bob is a target of hers, and she of none.
            assertThat(ALICES).noneMatch(shown::contains);
        }
    }

    @Test
    void findsAccountsOfTheirDomainsForStaffAlone() {
        String one = "{ account(address: \"alice@example.com\") { address } }";
        String all = "{ accounts(first: 100) { nodes { address } totalCount } }";

        for (String caller : new String[] {"staff", "operator"}) {
            assertThat(ask(caller, one).getString("data.account.address")).isEqualTo("alice@example.com");
            assertThat(ask(caller, all).getList("data.accounts.nodes")).hasSize(3);
        }
        assertThat(ask("staff-other", one).getString("data.account")).isNull();
        assertThat(ask("staff-other", one).getList("errors")).isNull();
        assertThat(ask("staff-other", all).getInt("data.accounts.totalCount")).isZero();
        for (String document : new String[] {one, all}) {
            assertThat(ask("bob", document).getString("errors[0].extensions.code"))
                    .isEqualTo("FORBIDDEN");
        }
    }

    @Test
    void showsTheAuditLogOfTheirDomainsToStaffAlone() {
        DemoAccount.ALICE.ask("set_privacy_on");
        String log = "{ auditLog { nodes { account } } }";

        assertThat(ask("staff", log).getList("data.auditLog.nodes")).hasSize(1);
        assertThat(ask("operator", log).getList("data.auditLog.nodes")).hasSize(1);
        assertThat(ask("staff-other", log).getList("data.auditLog.nodes")).isEmpty();
        assertThat(ask("bob", log).getString("errors[0].extensions.code")).isEqualTo("FORBIDDEN");
    }

    private JsonPath ask(String caller, String document) {
        return GraphQlClient.ask(tokens.of(caller), document).extract().jsonPath();
    }

    private List<GraphQLFieldDefinition> mutations() {
        return schema.getMutationType().getFieldDefinitions();
    }

    /** What a mutation that is about no account is given besides samples. */
    private static String given(GraphQLFieldDefinition mutation) {
        return mutation.getName().equals("importAccounts") ? DOCUMENT : "";
    }

    /** The code of the error or of the user error; DONE where there is none. */
    private static String refusal(String token, GraphQLFieldDefinition mutation, String also) {
        GraphQLInputObjectType input = (GraphQLInputObjectType)
                GraphQLTypeUtil.unwrapNonNull(mutation.getArgument("input").getType());
        String account = input.getFieldDefinition("account") == null ? given(mutation) : also;
        JsonPath answer = GraphQlClient.ask(
                        token,
                        "mutation { it: " + mutation.getName() + "(input: " + SampleInput.of(input, account)
                                + ") { userErrors { code } } }")
                .extract()
                .jsonPath();
        String error = answer.getString("errors[0].extensions.code");
        String refused = answer.getString("data.it.userErrors[0].code");
        return error != null ? error : refused != null ? refused : "DONE";
    }

    /** A checksum of each table. */
    private String everything() {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> tables = entities.createNativeQuery(
                            "select table_name from information_schema.tables where table_schema = database()"
                                    + " and table_type = 'BASE TABLE' order by table_name",
                            String.class)
                    .getResultList();
            return tables.stream()
                    .map(table -> Map.entry(table, checksum(table)))
                    .toList()
                    .toString();
        });
    }

    private Object checksum(Object table) {
        return ((Object[]) entities.createNativeQuery("checksum table " + table).getSingleResult())[1];
    }
}
