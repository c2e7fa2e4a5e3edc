package org.sipaccount.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schema is a promise: it changes on purpose only. */
@QuarkusTest
@TestSecurity(user = "anybody")
class SchemaTest {

    private static final Path GOLDEN = Path.of("src/test/resources/schema.graphql");
    private static final Path GENERATED = Path.of("target/schema.graphql");

    @Inject
    GraphQLSchema schema;

    /** What is meant to change is copied from {@code target/schema.graphql}. */
    @Test
    void isTheOneThatWasPromised() throws IOException {
        String promised = Files.readString(GOLDEN);
        String generated = given().get("/graphql/schema.graphql").asString();
        Files.writeString(GENERATED, generated);

        assertThat(breakages(promised, generated))
                .as("BREAKING changes of the schema")
                .isEmpty();
        assertThat(generated)
                .as("the schema changed, and breaks no client; if that is meant, copy %s to %s", GENERATED, GOLDEN)
                .isEqualTo(promised);
    }

    @Test
    void namesWhatWouldBreakClients() {
        String before = "type Query { viewer: String! other: Int }";

        assertThat(breakages(before, "type Query { viewer: String! other: Int more: Int }"))
                .isEmpty();
        assertThat(breakages(before, "type Query { viewer: String! }"))
                .singleElement()
                .asString()
                .contains("other");
        assertThat(breakages(before, "type Query { viewer: String other: Int }"))
                .isNotEmpty();
    }

    @Test
    void describesEveryTypeFieldAndArgument() {
        List<String> silent = schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .filter(type -> !BUILT_IN.contains(type.getName()))
                .flatMap(SchemaTest::silent)
                .sorted()
                .toList();

        assertThat(silent).isEmpty();
    }

    private static final List<String> BUILT_IN = List.of("Boolean", "Float", "ID", "Int", "String");

    private static Stream<String> silent(GraphQLNamedType type) {
        return Stream.concat(silent("", type), members(type).flatMap(member -> members(type.getName() + ".", member)));
    }

    private static Stream<? extends GraphQLNamedSchemaElement> members(GraphQLNamedType type) {
        return switch (type) {
            case GraphQLObjectType object -> object.getFieldDefinitions().stream();
            case GraphQLInputObjectType input -> input.getFieldDefinitions().stream();
            default -> Stream.of();
        };
    }

    private static Stream<String> members(String path, GraphQLNamedSchemaElement member) {
        Stream<GraphQLArgument> arguments =
                member instanceof GraphQLFieldDefinition field ? field.getArguments().stream() : Stream.of();
        return Stream.concat(
                silent(path, member), arguments.flatMap(argument -> silent(path + member.getName() + "/", argument)));
    }

    private static Stream<String> silent(String path, GraphQLNamedSchemaElement element) {
        String description = element.getDescription();
        return description == null || description.isBlank() ? Stream.of(path + element.getName()) : Stream.of();
    }

    private static List<String> breakages(String before, String after) {
        CapturingReporter reporter = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(before, after), reporter);
        return reporter.getBreakages().stream()
                .map(event -> event.getTypeName() + "." + event.getFieldName() + ": " + event.getReasonMsg())
                .toList();
    }
}
