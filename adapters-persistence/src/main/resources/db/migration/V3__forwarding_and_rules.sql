create table forwarding (
    id bigint not null primary key,
    account_id bigint not null,
    version int not null,
    forwarding_condition varchar(16) not null,
    target_kind varchar(16) not null,
    target_uri varchar(255),
    constraint forwarding_once unique (account_id, forwarding_condition),
    constraint forwarding_account foreign key (account_id) references account (id) on delete cascade,
    constraint forwarding_uri check ((target_kind = 'ADDRESS') = (target_uri is not null))
) engine = InnoDB character set utf8mb4 collate utf8mb4_bin;

-- Minutes are those after midnight of the account's wall time. Callers are names, one a line.
create table weekly_rule (
    id bigint not null primary key,
    account_id bigint not null,
    position int not null,
    days int not null,
    start_minute int not null,
    stop_minute int not null,
    callers varchar(700) not null,
    constraint weekly_rule_position unique (account_id, position),
    constraint weekly_rule_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB character set utf8mb4 collate utf8mb4_bin;

create table temporary_rule (
    id bigint not null primary key,
    account_id bigint not null,
    version int not null,
    callers varchar(700) not null,
    ends_at datetime(6),
    constraint temporary_rule_once unique (account_id),
    constraint temporary_rule_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB character set utf8mb4 collate utf8mb4_bin;

create table contact (
    id bigint not null primary key,
    account_id bigint not null,
    uri varchar(255) not null,
    name varchar(100) collate utf8mb4_unicode_520_ci not null,
    group_name varchar(32),
    constraint contact_account foreign key (account_id) references account (id) on delete cascade,
    index contact_groups (account_id, group_name)
) engine = InnoDB character set utf8mb4 collate utf8mb4_bin;

create table reject_rule (
    id bigint not null primary key,
    account_id bigint not null,
    position int not null,
    pattern varchar(255) not null,
    constraint reject_rule_position unique (account_id, position),
    constraint reject_rule_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB character set utf8mb4 collate utf8mb4_bin;

create table voice_mailbox (
    id bigint not null primary key,
    account_id bigint not null,
    number varchar(32) not null,
    pin varchar(16) not null,
    name varchar(200) collate utf8mb4_unicode_520_ci not null,
    email varchar(254),
    info varchar(255) collate utf8mb4_unicode_520_ci not null,
    delivery varchar(16) not null,
    constraint voice_mailbox_once unique (account_id),
    constraint voice_mailbox_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB character set utf8mb4 collate utf8mb4_bin;
