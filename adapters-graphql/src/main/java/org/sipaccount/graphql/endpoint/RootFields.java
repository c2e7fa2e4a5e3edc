package org.sipaccount.graphql.endpoint;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The names of the fields of Query, Mutation or Subscription that an operation asks for, also by fragments. */
final class RootFields {

    private final Map<String, FragmentDefinition> fragments;
    private final Set<String> spread = new HashSet<>();
    private final List<String> names = new ArrayList<>();

    private RootFields(Map<String, FragmentDefinition> fragments) {
        this.fragments = fragments;
    }

    static List<String> of(SelectionSet selections, Map<String, FragmentDefinition> fragments) {
        RootFields fields = new RootFields(fragments);
        fields.collect(selections);
        return fields.names;
    }

    private void collect(SelectionSet selections) {
        for (Selection<?> selection : selections.getSelections()) {
            switch (selection) {
                case Field field -> names.add(field.getName());
                case InlineFragment inline -> collect(inline.getSelectionSet());
                case FragmentSpread fragment
                when spread.add(fragment.getName()) ->
                    collect(Objects.requireNonNull(fragments.get(fragment.getName()))
                            .getSelectionSet());
                default -> {}
            }
        }
    }
}
