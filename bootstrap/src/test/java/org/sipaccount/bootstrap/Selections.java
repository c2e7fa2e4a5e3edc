package org.sipaccount.bootstrap;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Set;
import java.util.stream.Collectors;

/** Selections of everything that an object of the schema has. */
final class Selections {

    /** Says the same again, or leads back. */
    private static final Set<String> LEFT_OUT = Set.of("edges", "account");

    private Selections() {}

    static String everythingOf(GraphQLObjectType type) {
        return type.getFieldDefinitions().stream()
                .filter(field -> !LEFT_OUT.contains(field.getName()))
                .filter(field -> field.getArguments().stream().noneMatch(Selections::isRequired))
                .map(field -> field.getName() + below(field))
                .collect(Collectors.joining(" ", "{ ", " }"));
    }

    private static boolean isRequired(GraphQLArgument argument) {
        return argument.getType() instanceof GraphQLNonNull && !argument.hasSetDefaultValue();
    }

    private static String below(GraphQLFieldDefinition field) {
        GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
        return type instanceof GraphQLObjectType object ? " " + everythingOf(object) : "";
    }
}
