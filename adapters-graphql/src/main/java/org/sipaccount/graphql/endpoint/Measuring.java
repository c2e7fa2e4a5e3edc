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
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
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
final class Measuring {

    /** Entries of a page whose size the request leaves to the service. */
    static final int USUAL_PAGE = 25;

    /** Entries of a list that is not paged. */
    static final int USUAL_LIST = 5;

    private static final String PAGE_SIZE = "first";

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Object> variables;
    private final Map<String, Measure> measured = new HashMap<>();

    Measuring(GraphQLSchema schema, Map<String, FragmentDefinition> fragments, Map<String, Object> variables) {
        this.schema = schema;
        this.fragments = fragments;
        this.variables = variables;
    }

    Measure of(@Nullable SelectionSet selections, GraphQLCompositeType type) {
        return selections == null
                ? Measure.NOTHING
                : selections.getSelections().stream()
                        .map(selection -> of(selection, type))
                        .reduce(Measure.NOTHING, Measure::and);
    }

    private Measure of(Selection<?> selection, GraphQLCompositeType type) {
        return switch (selection) {
            case Field field -> of(field, type);
            case InlineFragment inline ->
                of(
                        inline.getSelectionSet(),
                        inline.getTypeCondition() == null
                                ? type
                                : named(inline.getTypeCondition().getName()));
            case FragmentSpread spread -> of(spread);
            default -> throw new IllegalStateException("a selection of no known kind");
        };
    }

    private Measure of(FragmentSpread spread) {
        Measure known = measured.get(spread.getName());
        if (known != null) {
            return known;
        }
        FragmentDefinition fragment = Objects.requireNonNull(fragments.get(spread.getName()));
        Measure measure =
                of(fragment.getSelectionSet(), named(fragment.getTypeCondition().getName()));
        measured.put(spread.getName(), measure);
        return measure;
    }

    private Measure of(Field field, GraphQLCompositeType parent) {
        GraphQLFieldDefinition definition = Introspection.getFieldDef(schema, parent, field.getName());
        GraphQLType type = GraphQLTypeUtil.unwrapAll(definition.getType());
        Measure inside = type instanceof GraphQLCompositeType composite
                ? of(field.getSelectionSet(), composite)
                : Measure.NOTHING;
        return inside.inside(times(field, parent, definition), field.getAlias() != null);
    }

    private int times(Field field, GraphQLCompositeType parent, GraphQLFieldDefinition definition) {
        if (Introspection.isIntrospectionTypes(parent)) {
            return 1;
        }
        if (definition.getArgument(PAGE_SIZE) != null) {
            return Math.max(1, pageSize(field));
        }
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType())) ? USUAL_LIST : 1;
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

    private GraphQLCompositeType named(String type) {
        return (GraphQLCompositeType) Objects.requireNonNull(schema.getType(type));
    }
}
