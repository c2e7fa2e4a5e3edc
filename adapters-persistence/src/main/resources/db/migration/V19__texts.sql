-- Keys compare to the last character: utf8mb4_bin takes 'pk' and 'pk ' for the same. Where no value can end in a blank
-- (addresses, numbers, domains) the columns stay as they are. This builds the indexes of these columns anew: on a large
-- installation at a quiet hour.
alter table idempotency_key
    modify caller varchar(255) character set utf8mb4 collate utf8mb4_nopad_bin not null,
    modify key_text varchar(64) character set utf8mb4 collate utf8mb4_nopad_bin not null;
alter table account_property modify name varchar(255) character set utf8mb4 collate utf8mb4_nopad_bin not null;
alter table login_link
    modify issuer varchar(255) character set utf8mb4 collate utf8mb4_nopad_bin not null,
    modify subject varchar(255) character set utf8mb4 collate utf8mb4_nopad_bin not null;
alter table contact
    modify uri varchar(255) character set utf8mb4 collate utf8mb4_nopad_bin not null,
    modify group_name varchar(32) character set utf8mb4 collate utf8mb4_nopad_bin;
alter table voucher modify number varchar(64) character set utf8mb4 collate utf8mb4_nopad_bin not null;
alter table journal_entry modify device varchar(64) character set utf8mb4 collate utf8mb4_nopad_bin not null;
alter table change_entry modify actor_name varchar(255) character set utf8mb4 collate utf8mb4_nopad_bin not null;
alter table deletion_request modify request_id varchar(128) character set utf8mb4 collate utf8mb4_nopad_bin not null;

-- Vouchers that were tried in vain, for as long as they count. No foreign key: a row is written while the account is locked.
create table failed_voucher (
    id bigint not null auto_increment primary key,
    account_id bigint not null,
    failed_at datetime(6) not null,
    source varchar(64) not null,
    index failed_voucher_account (account_id, failed_at),
    index failed_voucher_source (source, failed_at),
    index failed_voucher_age (failed_at)
) engine = InnoDB character set utf8mb4 collate utf8mb4_bin;
