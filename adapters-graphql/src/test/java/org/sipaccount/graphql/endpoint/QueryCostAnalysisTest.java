package org.sipaccount.graphql.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import graphql.introspection.IntrospectionQuery;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QueryCostAnalysisTest {

    private static final GraphQLSchema SCHEMA =
            new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse("""
                            type Query { me: Person! people(first: Int): [Person!]! page(first: Int): Page! }
                            type Page { nodes: [Person!]! }
                            interface Named { name: String }
                            type Person implements Named { name: String friend: Person friends(first: Int = 7): [Person!]! tags: [Tag!]! }
                            type Tag implements Named { name: String }
                            """), RuntimeWiring.MOCKED_WIRING);

    @Test
    void countsFieldsAndLevels() {
        assertThat(measure("{ me { name friend { name } } }")).isEqualTo(new QueryCost(3, 4, 0));
        assertThat(measure("{ a: me { b: name } __typename }")).isEqualTo(new QueryCost(2, 3, 2));
    }

    @Test
    void countsWhatIsInAPageForEachEntry() {
        assertThat(measure("{ people(first: 50) { name } }").cost()).isEqualTo(51);
        assertThat(measure("{ people(first: 50) { friends(first: 10) { name } } }")
                        .cost())
                .isEqualTo(1 + 50 * 11);
        assertThat(measure("query($n: Int) { people(first: $n) { name } }", Map.of("n", 30))
                        .cost())
                .isEqualTo(31);
        assertThat(measure("{ people(first: -9) { name } }").cost()).isEqualTo(2);
    }

    @Test
    void countsTheListsOfAPageOnce() {
        assertThat(measure("{ page(first: 50) { nodes { name tags { name } } } }")
                        .cost())
                .isEqualTo(1 + 50 * (1 + 1 + 1 + QueryCostAnalysis.USUAL_LIST));
    }

    @Test
    void takesListsOfUnknownLengthForShortOnes() {
        assertThat(measure("{ people { name } }").cost()).isEqualTo(1 + QueryCostAnalysis.USUAL_PAGE);
        assertThat(measure("query($n: Int) { people(first: $n) { name } }").cost())
                .isEqualTo(1 + QueryCostAnalysis.USUAL_PAGE);
        assertThat(measure("{ me { tags { name } } }").cost()).isEqualTo(2 + QueryCostAnalysis.USUAL_LIST);
    }

    @Test
    void seesThroughFragments() {
        QueryCost plain = measure("{ me { name friend { name } } }");
        assertThat(
                        measure(
                                "{ ...Q } fragment Q on Query { me { ... { ...P } friend { name } } } fragment P on Named { name }"))
                .isEqualTo(plain);
    }

    @Test
    void doesNotGrowWithWhatFragmentsUnfoldTo() {
        String bomb = IntStream.range(0, 200)
                .mapToObj(i -> "fragment F%d on Person { a: friend { ...F%d } b: friend { ...F%d } }"
                        .formatted(i, i + 1, i + 1))
                .collect(Collectors.joining(" ", "{ me { ...F0 } } ", " fragment F200 on Person { name }"));

        QueryCost measure = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> measure(bomb));

        assertThat(measure).isEqualTo(new QueryCost(202, Integer.MAX_VALUE, Integer.MAX_VALUE));
    }

    @Test
    void findsIntrospectionCheap() {
        QueryCost measure = measure(IntrospectionQuery.INTROSPECTION_QUERY);
        assertThat(measure.cost()).isLessThan(300);
        assertThat(measure.depth()).isLessThanOrEqualTo(15);
    }

    private static QueryCost measure(String text) {
        return measure(text, Map.of());
    }

    private static QueryCost measure(String text, Map<String, Object> variables) {
        Document document = Parser.parse(text);
        Map<String, FragmentDefinition> fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, fragment -> fragment));
        OperationDefinition operation =
                document.getDefinitionsOfType(OperationDefinition.class).getFirst();
        return new QueryCostAnalysis(SCHEMA, fragments, variables)
                .of(operation.getSelectionSet(), SCHEMA.getQueryType());
    }
}
