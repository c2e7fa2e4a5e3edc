-- Mails that were sent on somebody's wish, for as long as they count against the next one.
create table sent_mail (
    id bigint not null auto_increment primary key,
    account varchar(318) not null,
    recipient varchar(254) not null,
    sent_at datetime(6) not null,
    index sent_mail_account (account, sent_at),
    index sent_mail_recipient (recipient, sent_at),
    index sent_mail_age (sent_at)
) engine = InnoDB character set utf8mb4 collate utf8mb4_bin;
