package org.sipaccount.application.administration;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import org.sipaccount.domain.accounts.Group;
import org.sipaccount.domain.administration.Provision;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;

/** How a change of what the provider set is told. */
final class ProvisionChange {

    private ProvisionChange() {}

    /** The beginning of an account. */
    static Change created() {
        return Change.of(Setting.STATUS)
                .field("state", Optional.empty(), Optional.of("ACTIVE"))
                .build();
    }

    static Change.Builder of(Provision before, Provision after) {
        return Change.of(Setting.PROVISIONING)
                .field("billing", before.billing(), after.billing())
                .field("quota", before.quota(), after.quota())
                .field("callLimit", before.callLimit(), after.callLimit())
                .field("groups", groups(before), groups(after))
                .field("owner", before.owner().id(), after.owner().id())
                .field("ownerMobile", before.owner().mobile(), after.owner().mobile())
                .field(
                        "ownerTelephone",
                        before.owner().telephone(),
                        after.owner().telephone())
                .field("region", before.region(), after.region())
                .field("quickDial", before.quickDial(), after.quickDial());
    }

    /** Their names in their order, with commas between. */
    private static String groups(Provision provision) {
        return provision.groups().stream().map(Group::name).sorted().collect(joining(","));
    }
}
