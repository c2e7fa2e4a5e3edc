-- What was changed, by whom. Entries outlive their account, so they point at it by its key without a foreign key: an
-- account that gets the same address later has another key, and does not see them.

-- Numbers the changes of an account; locked by whoever changes anything of it.
create table change_counter (
    account_id bigint not null primary key,
    last_number int not null,
    constraint change_counter_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB character set utf8mb4 collate utf8mb4_bin;

create table change_entry (
    id bigint not null primary key,
    account_id bigint not null,
    number int not null,
    username varchar(64) not null,
    domain varchar(253) not null,
    made_at datetime(6) not null,
    setting varchar(32) not null,
    fields longtext not null,
    secret boolean not null,
    reason varchar(255) collate utf8mb4_unicode_520_ci not null,
    actor_name varchar(255) not null,
    actor_kind varchar(16) not null,
    face varchar(32) not null,
    source varchar(64) not null,
    reverts int,
    constraint change_entry_number unique (account_id, number),
    index change_entry_version (account_id, setting, number),
    index change_entry_listing (domain, made_at, id),
    index change_entry_of_address (domain, username, made_at, id),
    index change_entry_by_actor (actor_name, made_at, id),
    index change_entry_newest (made_at, id)
) engine = InnoDB character set utf8mb4 collate utf8mb4_bin;

-- Requests that were carried out, so that they are not again.
create table idempotency_key (
    caller varchar(255) not null,
    key_text varchar(64) not null,
    fingerprint varchar(64) not null,
    claimed_at datetime(6) not null,
    primary key (caller, key_text),
    index idempotency_key_age (claimed_at)
) engine = InnoDB character set utf8mb4 collate utf8mb4_bin;
