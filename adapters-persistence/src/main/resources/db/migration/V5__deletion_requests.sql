-- Wishes to have an account deleted, one for each. Of the link's secret only its SHA-256 is kept.
create table deletion_request (
    id bigint not null primary key,
    account_id bigint not null,
    version int not null,
    secret_sha256 varchar(64) not null,
    request_id varchar(128) not null,
    client_timestamp varchar(64) not null,
    requester_entity varchar(4000) not null,
    ip varchar(64) not null,
    expires_at datetime(6) not null,
    constraint deletion_request_once unique (account_id),
    constraint deletion_request_secret unique (secret_sha256),
    constraint deletion_request_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB character set utf8mb4 collate utf8mb4_bin;
