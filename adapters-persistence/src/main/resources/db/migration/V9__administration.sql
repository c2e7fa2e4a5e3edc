-- What the provider's staff do with accounts.

-- Looking for accounts by the beginning of what is known of them, always within domains. This builds the table of
-- accounts anew: on a large installation at a quiet hour.
alter table account
    add column email_lower varchar(254) as (lower(email)) stored,
    add index account_listing (domain, username),
    add index account_by_name (domain, last_name),
    add index account_by_email (domain, email_lower),
    add index account_by_caller_id (domain, caller_id),
    add index account_by_billing (billing, domain, username);

alter table account_group
    add index account_group_members (name, account_id);

-- Vouchers that staff made are for one domain; those of another server come without.
alter table voucher
    add column domain varchar(253),
    add column reason varchar(200) collate utf8mb4_unicode_520_ci,
    add column issued_by varchar(255),
    add column issued_at datetime(6);

-- The logins of other issuers that open an account, for tokens that do not say which one.
create table login_link (
    id bigint not null primary key,
    account_id bigint not null,
    issuer varchar(255) not null,
    subject varchar(255) not null,
    constraint login_link_once unique (issuer, subject),
    constraint login_link_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB character set utf8mb4 collate utf8mb4_bin;

-- Why an account is blocked or to be deleted. The switch itself is the group "blocked", which others know, too.
create table account_status (
    id bigint not null primary key,
    account_id bigint not null,
    blocked boolean not null,
    block_reason varchar(200) collate utf8mb4_unicode_520_ci,
    blocked_by varchar(255),
    blocked_at datetime(6),
    deletion_reason varchar(200) collate utf8mb4_unicode_520_ci,
    deletion_by varchar(255),
    deletion_at datetime(6),
    deletion_due datetime(6),
    constraint account_status_once unique (account_id),
    constraint account_status_account foreign key (account_id) references account (id) on delete cascade,
    index account_status_due (deletion_due)
) engine = InnoDB character set utf8mb4 collate utf8mb4_bin;
