package org.sipaccount.application.accounts;

import java.time.ZoneId;
import java.util.Optional;
import org.sipaccount.application.UseCase;
import org.sipaccount.application.changes.Changes;
import org.sipaccount.domain.accounts.Account;
import org.sipaccount.domain.accounts.CallerId;
import org.sipaccount.domain.accounts.Identity;
import org.sipaccount.domain.accounts.IdentityChange;
import org.sipaccount.domain.accounts.Language;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.Setting;

@UseCase
class ManageIdentity implements ManagingIdentity {

    /** The field in the change of a caller id. */
    static final String CALLER_ID = "callerId";

    private final Identities identities;
    private final Changes changes;

    ManageIdentity(Identities identities, Changes changes) {
        this.identities = identities;
        this.changes = changes;
    }

    @Override
    public boolean change(Account account, IdentityChange change) {
        Account before = changes.open(account);
        Account after = before.with(change.applied(before.identity()));
        return store(after, difference(before.identity(), after.identity()));
    }

    @Override
    public boolean setCallerId(Account account, Optional<CallerId> callerId) {
        Account before = changes.open(account);
        Account after = before.withCallerId(callerId.map(CallerId::number));
        return store(
                after,
                Change.of(Setting.CALLER_ID)
                        .field(CALLER_ID, before.callerId(), after.callerId())
                        .build());
    }

    private boolean store(Account after, Change change) {
        identities.save(after);
        changes.record(after, change);
        return !change.isNone();
    }

    static Change difference(Identity before, Identity after) {
        return Change.of(Setting.IDENTITY)
                .field(
                        "firstName",
                        written(before.name().first()),
                        written(after.name().first()))
                .field(
                        "lastName",
                        written(before.name().last()),
                        written(after.name().last()))
                .field("email", before.email(), after.email())
                .field("mobileNumber", before.mobileNumber(), after.mobileNumber())
                .field(
                        "timeZone",
                        before.zone().map(ZoneId::getId),
                        after.zone().map(ZoneId::getId))
                .field(
                        "language",
                        before.language().map(Language::code),
                        after.language().map(Language::code))
                .build();
    }

    private static Optional<String> written(String name) {
        return Optional.of(name).filter(text -> !text.isEmpty());
    }
}
