package org.sipaccount.persistence.changes;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.changes.ChangePosition;
import org.sipaccount.application.paging.Page;
import org.sipaccount.domain.accounts.DomainName;
import org.sipaccount.domain.accounts.SipAddress;
import org.sipaccount.domain.changes.Actor;
import org.sipaccount.domain.changes.Change;
import org.sipaccount.domain.changes.ChangeEntry;
import org.sipaccount.domain.changes.Setting;
import org.sipaccount.persistence.RowKey;

/** A change that was made. It knows its account by key and address only, since it outlives it. */
@Entity
@Immutable
@Table(name = "change_entry")
class ChangeEntity {

    @Id
    @RowKey
    private @Nullable Long id;

    private long accountId;
    private int number;
    private String username;
    private String domain;
    private Instant madeAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Setting setting;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "longtext")
    private List<StoredField> fields;

    private boolean secret;
    private String reason;

    @Embedded
    private ActorColumns actor;

    private @Nullable Integer reverts;

    protected ChangeEntity() {}

    static ChangeEntity of(ChangeEntry entry, long accountId) {
        ChangeEntity row = new ChangeEntity();
        row.accountId = accountId;
        row.number = entry.number();
        row.username = entry.account().user();
        row.domain = entry.account().domain().value();
        row.madeAt = entry.at();
        row.setting = entry.change().setting();
        row.fields = entry.change().fields().stream().map(StoredField::of).toList();
        row.secret = entry.change().secret();
        row.reason = entry.change().reason();
        row.actor = ActorColumns.of(entry.actor());
        row.reverts = entry.reverts().isPresent() ? entry.reverts().getAsInt() : null;
        return row;
    }

    Page.Item<ChangeEntry, ChangePosition> toItem() {
        return new Page.Item<>(toDomain(), new ChangePosition(madeAt, requireNonNull(id)));
    }

    ChangeEntry toDomain() {
        Actor who = actor.toDomain();
        return new ChangeEntry(
                number,
                new SipAddress(username, new DomainName(domain)),
                madeAt,
                who,
                new Change(setting, fields.stream().map(StoredField::toDomain).toList(), secret, reason),
                reverts == null ? OptionalInt.empty() : OptionalInt.of(reverts));
    }
}
