package org.sipaccount.persistence.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.sipaccount.application.calls.CallPosition;
import org.sipaccount.application.paging.Page;
import org.sipaccount.domain.calls.CallRecord;
import org.sipaccount.domain.calls.DialogId;
import org.sipaccount.domain.calls.Direction;
import org.sipaccount.persistence.accounts.AccountEntity;
import org.sipaccount.persistence.accounts.OwnedRow;

@Entity
@Table(name = "call_record")
public class CallRecordEntity extends OwnedRow {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Direction direction;

    private String remoteParty;

    /** The remote party in lower case, made by the database. */
    @Column(insertable = false, updatable = false)
    private @Nullable String party;

    private String displayName;
    private Instant startedAt;
    private @Nullable Instant stoppedAt;
    private long durationSeconds;
    private @Nullable Integer status;

    @Column(precision = 14, scale = 4)
    private BigDecimal price;

    private String callId;
    private String fromTag;
    private String toTag;
    private String proxy;
    private String media;

    protected CallRecordEntity() {}

    private CallRecordEntity(AccountEntity account, CallRecord call) {
        super(account);
        direction = call.direction();
        remoteParty = call.remoteParty();
        displayName = call.displayName();
        startedAt = call.start();
        stoppedAt = call.stop().orElse(null);
        durationSeconds = call.duration().toSeconds();
        status = call.status().isPresent() ? call.status().getAsInt() : null;
        price = call.price();
        callId = call.dialog().callId();
        fromTag = call.dialog().fromTag();
        toTag = call.dialog().toTag();
        proxy = call.proxy();
        media = String.join(",", call.media());
    }

    public static CallRecordEntity of(AccountEntity account, CallRecord call) {
        return new CallRecordEntity(account, call);
    }

    Page.Item<CallRecord, CallPosition> toItem() {
        return new Page.Item<>(toDomain(), new CallPosition(startedAt, id()));
    }

    CallRecord toDomain() {
        return new CallRecord(
                direction,
                remoteParty,
                displayName,
                startedAt,
                Optional.ofNullable(stoppedAt),
                Duration.ofSeconds(durationSeconds),
                status == null ? OptionalInt.empty() : OptionalInt.of(status),
                price,
                new DialogId(callId, fromTag, toTag),
                proxy,
                CallRecord.media(media));
    }
}
