package org.sipaccount.bootstrap;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values of any input type of the schema, as they stand in a document: what is required, and nothing else. */
final class SampleInput {

    private static final Map<String, String> SCALARS = Map.ofEntries(
            Map.entry("SipAddress", "\"zoe@example.com\""),
            Map.entry("DomainName", "\"example.com\""),
            Map.entry("E164Number", "\"+31208005160\""),
            Map.entry("PhoneNumber", "\"+31208005160\""),
            Map.entry("EmailAddress", "\"zoe@example.org\""),
            Map.entry("TimeZone", "\"Europe/Paris\""),
            Map.entry("Instant", "\"2025-03-15T12:00:00Z\""),
            Map.entry("Duration", "\"PT1M\""),
            Map.entry("LocalTime", "\"10:00\""),
            Map.entry("YearMonth", "\"2025-03\""),
            Map.entry("Decimal", "\"1.00\""),
            Map.entry("String", "\"sample\""),
            Map.entry("ID", "\"1\""),
            Map.entry("Int", "1"),
            Map.entry("BigInteger", "1"),
            Map.entry("Boolean", "true"));

    private SampleInput() {}

    /** @param also a field besides the required ones, as {@code name: value}; empty for none */
    static String of(GraphQLInputObjectType type, String also) {
        Stream<GraphQLInputObjectField> fields = type.isOneOf()
                ? type.getFieldDefinitions().stream().limit(1)
                : type.getFieldDefinitions().stream().filter(field -> field.getType() instanceof GraphQLNonNull);
        String given = also.isEmpty() ? "" : also.substring(0, also.indexOf(':'));
        return Stream.concat(
                        Stream.of(also).filter(text -> !text.isEmpty()),
                        fields.filter(field -> !field.getName().equals(given))
                                .map(field -> field.getName() + ": " + value(field.getType())))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String value(GraphQLInputType type) {
        GraphQLType plain = GraphQLTypeUtil.unwrapNonNull(type);
        return switch (plain) {
            case GraphQLList list -> "[" + value((GraphQLInputType) list.getWrappedType()) + "]";
            case GraphQLInputObjectType object -> of(object, "");
            case GraphQLEnumType values -> values.getValues().getFirst().getName();
            case GraphQLScalarType scalar -> scalar(scalar);
            default -> throw new AssertionError("no sample of " + plain);
        };
    }

    private static String scalar(GraphQLNamedType scalar) {
        String sample = SCALARS.get(scalar.getName());
        if (sample == null) {
            throw new AssertionError("no sample of the scalar " + scalar.getName());
        }
        return sample;
    }
}
