create table call_record (
    id bigint not null primary key,
    account_id bigint not null,
    direction varchar(8) not null,
    remote_party varchar(255) not null,
    display_name varchar(255) collate utf8mb4_unicode_520_ci not null,
    started_at datetime(6) not null,
    stopped_at datetime(6),
    duration_seconds bigint not null,
    status int,
    price decimal(14, 4) not null,
    call_id varchar(255) not null,
    from_tag varchar(128) not null,
    to_tag varchar(128) not null,
    proxy varchar(64) not null,
    media varchar(255) not null,
    constraint call_record_account foreign key (account_id) references account (id) on delete cascade,
    index call_record_history (account_id, direction, started_at)
) engine = InnoDB character set utf8mb4 collate utf8mb4_bin;

create table prepaid_account (
    id bigint not null primary key,
    account_id bigint not null,
    balance decimal(14, 4) not null,
    currency varchar(3) not null,
    last_call_price varchar(64) not null,
    call_in_progress varchar(255) not null,
    session_time varchar(64) not null,
    max_session_seconds bigint not null,
    destination varchar(64) not null,
    constraint prepaid_account_once unique (account_id),
    constraint prepaid_account_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB character set utf8mb4 collate utf8mb4_bin;

create table ledger_entry (
    id bigint not null primary key,
    account_id bigint not null,
    entry_id bigint not null,
    action varchar(64) not null,
    duration_seconds bigint not null,
    destination varchar(64) not null,
    session varchar(255) not null,
    description varchar(255) collate utf8mb4_unicode_520_ci not null,
    value decimal(14, 4) not null,
    balance decimal(14, 4) not null,
    booked_at datetime(6) not null,
    constraint ledger_entry_number unique (account_id, entry_id),
    constraint ledger_entry_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB character set utf8mb4 collate utf8mb4_bin;

-- Vouchers of another server come as redeemed without the time at which they were.
create table voucher (
    id bigint not null primary key,
    number varchar(64) not null,
    value decimal(14, 4) not null,
    currency varchar(3) not null,
    redeemed boolean not null,
    redeemed_by bigint,
    redeemed_at datetime(6),
    constraint voucher_redeemed_by foreign key (redeemed_by) references account (id) on delete set null
) engine = InnoDB character set utf8mb4 collate utf8mb4_bin;
