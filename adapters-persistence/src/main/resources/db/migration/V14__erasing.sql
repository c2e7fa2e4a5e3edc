-- An account that is deleted loses its address at once, and its rows in steps: erased_at says which accounts are on their way.
alter table account
    add column erased_at datetime(6),
    add index account_erased (erased_at);

-- What is kept for a time only is found by its age. This builds indexes of the two longest tables: at a quiet hour.
alter table call_record add index call_record_age (started_at, id);
alter table ledger_entry add index ledger_entry_age (booked_at, id);
