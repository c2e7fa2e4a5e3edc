package org.sipaccount.legacy.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.sipaccount.application.importing.AccountDocument.EnumEntry;

/** Names of members that do not follow from those of the record. */
final class DocumentMembers {

    private DocumentMembers() {}

    interface Account {
        @JsonProperty("enum")
        List<EnumEntry> enumRecords();
    }

    @JsonNaming(PropertyNamingStrategies.LowerCamelCaseStrategy.class)
    interface Prepaid {}
}
