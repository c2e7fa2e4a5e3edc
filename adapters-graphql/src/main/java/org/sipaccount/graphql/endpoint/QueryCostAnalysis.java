package org.sipaccount.graphql.endpoint;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Measures a valid document. Each fragment is measured once however often it is spread, so that the work is linear in the
 * length of the document: fragments that spread fragments describe exponentially many fields in a few lines, which must be
 * found out without visiting them.
 */
final class QueryCostAnalysis {

    /** Entries of a page whose size the request leaves to the service. */
    static final int USUAL_PAGE = 25;

    /** Entries of a list that is not paged. */
    static final int USUAL_LIST = 5;

    private static final String PAGE_SIZE = "first";

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Object> variables;
    private final Map<Spread, QueryCost> measured = new HashMap<>();

    /** @param inPage whether right in a page, whose lists hold its entries and are counted already */
    private record Scope(GraphQLCompositeType type, boolean inPage) {}

    private record Spread(String fragment, boolean inPage) {}

    QueryCostAnalysis(GraphQLSchema schema, Map<String, FragmentDefinition> fragments, Map<String, Object> variables) {
        this.schema = schema;
        this.fragments = fragments;
        this.variables = variables;
    }

    QueryCost of(SelectionSet selections, GraphQLCompositeType root) {
        return of(selections, new Scope(root, false));
    }

    private QueryCost of(@Nullable SelectionSet selections, Scope scope) {
        return selections == null
                ? QueryCost.NOTHING
                : selections.getSelections().stream()
                        .map(selection -> of(selection, scope))
                        .reduce(QueryCost.NOTHING, QueryCost::and);
    }

    private QueryCost of(Selection<?> selection, Scope scope) {
        return switch (selection) {
            case Field field -> of(field, scope);
            case InlineFragment inline -> of(inline.getSelectionSet(), narrowed(scope, inline.getTypeCondition()));
            case FragmentSpread spread -> of(new Spread(spread.getName(), scope.inPage()));
            default -> throw new IllegalStateException("a selection of no known kind");
        };
    }

    private QueryCost of(Spread spread) {
        QueryCost known = measured.get(spread);
        if (known != null) {
            return known;
        }
        FragmentDefinition fragment = Objects.requireNonNull(fragments.get(spread.fragment()));
        Scope scope = new Scope(named(fragment.getTypeCondition().getName()), spread.inPage());
        QueryCost measure = of(fragment.getSelectionSet(), scope);
        measured.put(spread, measure);
        return measure;
    }

    private QueryCost of(Field field, Scope scope) {
        GraphQLFieldDefinition definition = Introspection.getFieldDef(schema, scope.type(), field.getName());
        boolean paged = definition.getArgument(PAGE_SIZE) != null;
        QueryCost inside = GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType type
                ? of(field.getSelectionSet(), new Scope(type, paged))
                : QueryCost.NOTHING;
        int times = paged ? Math.max(1, pageSize(field)) : listed(definition, scope);
        return inside.inside(times, field.getAlias() != null);
    }

    private static int listed(GraphQLFieldDefinition definition, Scope scope) {
        boolean counted = scope.inPage() || Introspection.isIntrospectionTypes(scope.type());
        boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
        return list && !counted ? USUAL_LIST : 1;
    }

    private int pageSize(Field field) {
        return field.getArguments().stream()
                .filter(argument -> argument.getName().equals(PAGE_SIZE))
                .map(Argument::getValue)
                .mapToInt(this::number)
                .findFirst()
                .orElse(USUAL_PAGE);
    }

    private int number(Value<?> value) {
        return switch (value) {
            case IntValue number -> number.getValue().intValue();
            case VariableReference variable
            when variables.get(variable.getName()) instanceof Number number -> number.intValue();
            default -> USUAL_PAGE;
        };
    }

    private Scope narrowed(Scope scope, @Nullable TypeName condition) {
        return condition == null ? scope : new Scope(named(condition.getName()), scope.inPage());
    }

    private GraphQLCompositeType named(String type) {
        return (GraphQLCompositeType) Objects.requireNonNull(schema.getType(type));
    }
}
