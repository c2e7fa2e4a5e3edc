package org.sipaccount.graphql.endpoint;

import graphql.execution.ExecutionContext;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/** Refuses operations that ask for too much, before anything of them is done. */
@Singleton
class DocumentLimits {

    private final LimitsConfig limits;

    DocumentLimits(LimitsConfig limits) {
        this.limits = limits;
    }

    /** @throws Aborted where it asks for too much */
    void check(ExecutionContext operation, List<String> rootFields) {
        refuse(ErrorCode.TOO_MANY_ROOT_FIELDS, "root fields", rootFields.size(), limits.rootFields());
        QueryCost measure = measure(operation);
        refuse(ErrorCode.QUERY_TOO_DEEP, "levels of fields", measure.depth(), limits.depth());
        refuse(ErrorCode.TOO_MANY_ALIASES, "aliases", measure.aliases(), limits.aliases());
        refuse(ErrorCode.QUERY_TOO_COMPLEX, "complexity", measure.cost(), limits.complexity());
    }

    private static QueryCost measure(ExecutionContext operation) {
        return new QueryCostAnalysis(
                        operation.getGraphQLSchema(),
                        operation.getFragmentsByName(),
                        operation.getCoercedVariables().toMap())
                .of(operation.getOperationDefinition().getSelectionSet(), root(operation));
    }

    private static GraphQLObjectType root(ExecutionContext operation) {
        GraphQLSchema schema = operation.getGraphQLSchema();
        GraphQLObjectType root = switch (operation.getOperationDefinition().getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        return Objects.requireNonNull(root, "a valid document asks only for what there is");
    }

    private static void refuse(ErrorCode code, String what, int asked, int limit) {
        if (asked > limit) {
            throw new Aborted(code, what + ": " + asked + " of at most " + limit);
        }
    }
}
