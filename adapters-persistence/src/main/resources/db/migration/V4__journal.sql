-- The chat journal, by far the largest table: clustered by account and entry, which is the order it is read in.

-- Numbers the entries of an account and counts what they hold; locked while entries are added.
create table journal (
    account_id bigint not null primary key,
    last_entry bigint not null,
    entries bigint not null,
    characters bigint not null,
    constraint journal_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB character set utf8mb4 collate utf8mb4_bin;

create table journal_entry (
    account_id bigint not null,
    entry_id bigint not null,
    device varchar(64) not null,
    source varchar(64) not null,
    stored_at datetime(6) not null,
    data mediumtext not null,
    primary key (account_id, entry_id),
    constraint journal_entry_account foreign key (account_id) references account (id) on delete cascade,
    index journal_entry_age (stored_at)
) engine = InnoDB character set utf8mb4 collate utf8mb4_bin;
