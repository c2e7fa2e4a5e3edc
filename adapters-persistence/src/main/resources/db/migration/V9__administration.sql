-- What the provider's staff do with accounts.

-- The logins of other issuers that open an account, for tokens that do not say which one.
create table login_link (
    id bigint not null primary key,
    account_id bigint not null,
    issuer varchar(255) not null,
    subject varchar(255) not null,
    constraint login_link_once unique (issuer, subject),
    constraint login_link_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB character set utf8mb4 collate utf8mb4_bin;
