-- Texts that are compared (addresses, ids, groups) are utf8mb4_bin, the default of every table here; texts for people
-- have a Unicode collation, one that MariaDB 10.11 and 11.4 both have. Instants are DATETIME(6) in UTC.

-- Keys of rows are numbers that the service makes, in the order of time: no row or sequence that all of them need.

create table sip_domain (
    name varchar(253) not null primary key,
    currency varchar(3) not null,
    voicemail_server varchar(253) not null,
    absolute_mailbox_address boolean not null,
    pstn_access boolean not null
) engine = InnoDB character set utf8mb4 collate utf8mb4_bin;

create table account (
    id bigint not null primary key,
    version int not null,
    username varchar(64) not null,
    domain varchar(253) not null,
    first_name varchar(100) collate utf8mb4_unicode_520_ci not null,
    last_name varchar(100) collate utf8mb4_unicode_520_ci not null,
    email varchar(254),
    caller_id varchar(32),
    mobile_number varchar(32),
    owner_id bigint,
    owner_mobile varchar(32),
    owner_telephone varchar(32),
    zone varchar(64),
    language varchar(2),
    region varchar(64) collate utf8mb4_unicode_520_ci not null,
    quick_dial varchar(16) not null,
    no_answer_seconds int not null,
    billing varchar(8) not null,
    quota decimal(14, 4) not null,
    quota_currency varchar(3) not null,
    call_limit int not null,
    constraint account_address unique (username, domain),
    constraint account_served_domain foreign key (domain) references sip_domain (name)
) engine = InnoDB character set utf8mb4 collate utf8mb4_bin;

-- Every address that is in use, so that an alias can equal neither another alias nor an account.
create table sip_address (
    id bigint not null primary key,
    account_id bigint not null,
    kind varchar(8) not null,
    username varchar(64) not null,
    domain varchar(253) not null,
    constraint sip_address_taken unique (username, domain),
    constraint sip_address_account foreign key (account_id) references account (id) on delete cascade,
    index sip_address_listing (account_id, kind, username, domain)
) engine = InnoDB character set utf8mb4 collate utf8mb4_bin;

create table account_group (
    account_id bigint not null,
    name varchar(64) not null,
    primary key (account_id, name),
    constraint account_group_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB character set utf8mb4 collate utf8mb4_bin;

-- Digests only, never a password (RFC 7616, section 3.4.2).
create table credential (
    account_id bigint not null,
    kind varchar(8) not null,
    user_digest varchar(32) not null,
    address_digest varchar(32),
    default_realm_digest varchar(32),
    primary key (account_id, kind),
    constraint credential_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB character set utf8mb4 collate utf8mb4_bin;

create table account_property (
    account_id bigint not null,
    name varchar(255) not null,
    value varchar(2000) not null,
    primary key (account_id, name),
    constraint account_property_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB character set utf8mb4 collate utf8mb4_bin;

create table account_network (
    account_id bigint not null,
    network varchar(64) not null,
    primary key (account_id, network),
    constraint account_network_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB character set utf8mb4 collate utf8mb4_bin;

create table barred_prefix (
    account_id bigint not null,
    prefix varchar(64) not null,
    primary key (account_id, prefix),
    constraint barred_prefix_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB character set utf8mb4 collate utf8mb4_bin;

create table enum_record (
    id bigint not null primary key,
    account_id bigint not null,
    number varchar(15) not null,
    tld varchar(253) not null,
    changed_at datetime(6) not null,
    constraint enum_record_published unique (number, tld),
    constraint enum_record_account foreign key (account_id) references account (id) on delete cascade,
    index enum_record_listing (account_id, changed_at)
) engine = InnoDB character set utf8mb4 collate utf8mb4_bin;

create table registration (
    id bigint not null primary key,
    account_id bigint not null,
    contact_host varchar(255) not null,
    contact_port int not null,
    public_host varchar(255),
    public_port int,
    expires_at datetime(6) not null,
    user_agent varchar(255) collate utf8mb4_unicode_520_ci not null,
    transport varchar(8) not null,
    constraint registration_account foreign key (account_id) references account (id) on delete cascade,
    index registration_current (account_id, expires_at)
) engine = InnoDB character set utf8mb4 collate utf8mb4_bin;
