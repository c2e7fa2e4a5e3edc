package org.sipaccount.numbering;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import java.util.Set;

/** What the operator knows better than the numbering plans. */
@ConfigMapping(prefix = "account-api.numbering")
interface NumberingConfig {

    /** Further digits that no subscriber may take as an alias or user name. */
    Optional<Set<String>> reservedNumbers();

    /** Digits that subscribers may take, although they reach a service in some country. */
    Optional<Set<String>> freeNumbers();
}
