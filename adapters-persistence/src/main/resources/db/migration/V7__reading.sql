-- Histories of both directions, and calls by who was at the other end, in any case of letters. This builds the table of
-- calls anew: on a large installation at a quiet hour.
alter table call_record
    add column party varchar(255) as (lower(remote_party)) stored,
    add index call_record_timeline (account_id, started_at, id),
    add index call_record_party (account_id, party, started_at);

-- Phone books by name.
alter table contact
    add index contact_listing (account_id, name, uri);
