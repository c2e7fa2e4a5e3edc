-- The country whose numbering plan the numbers of a domain's accounts are read by, as ISO 3166-1 alpha-2; empty where it is
-- not known, and only international spellings are understood.
alter table sip_domain add column country varchar(2) not null default '';

-- The name without what only helps to read a number, so that an alias of former times with separators is found by its number.
alter table sip_address
    add column dialled varchar(64)
        as (replace(replace(replace(replace(username, '-', ''), '.', ''), '(', ''), ')', '')) stored,
    add index sip_address_dialled (dialled, domain);
