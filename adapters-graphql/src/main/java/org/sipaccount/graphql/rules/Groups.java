package org.sipaccount.graphql.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sipaccount.domain.rules.ContactGroup;

/** Contact groups by their names. */
final class Groups {

    private Groups() {}

    /** Each once; null is none. */
    static List<ContactGroup> read(@Nullable List<String> names) {
        return names == null
                ? List.of()
                : names.stream().distinct().map(ContactGroup::new).toList();
    }
}
