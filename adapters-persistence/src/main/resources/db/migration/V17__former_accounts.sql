-- The last account of an address that was deleted: logins that an issuer gave the address before that are not those of
-- the account that has it now. Kept for good, since nothing tells how long such a login lives.
create table former_account (
    username varchar(64) not null,
    domain varchar(253) not null,
    account_id bigint not null,
    deleted_at datetime(6) not null,
    primary key (username, domain)
) engine = InnoDB character set utf8mb4 collate utf8mb4_bin;

-- Those that were deleted before this table was made, as far as the change log knows.
insert into former_account (username, domain, account_id, deleted_at)
select e.username, e.domain, max(e.account_id), max(e.made_at)
from change_entry e left join account a on a.id = e.account_id
where a.id is null
group by e.username, e.domain;
