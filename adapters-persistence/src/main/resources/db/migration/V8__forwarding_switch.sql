-- A target can be kept and switched off.
alter table forwarding add column enabled boolean not null default true;

-- One row, locked by whoever is about to store an unconditional forwarding to one of our accounts: two that forward to each
-- other at once would not see each other otherwise.
create table forwarding_turn (
    id int not null primary key
) engine = InnoDB;
insert into forwarding_turn (id) values (1);
