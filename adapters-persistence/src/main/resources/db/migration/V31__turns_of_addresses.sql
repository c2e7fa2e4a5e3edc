-- Whoever is about to store an unconditional forwarding to an account of ours writes the rows of the accounts on its way, and
-- whoever takes a number writes that of the number: two that must not miss each other write the same one. It takes the place
-- of one row that all of them locked.
create table address_turn (
    address varchar(318) not null primary key,
    taken bigint not null
) engine = InnoDB character set utf8mb4 collate utf8mb4_bin;

drop table forwarding_turn;
