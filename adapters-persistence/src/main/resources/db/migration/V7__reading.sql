-- Phone books by name.
alter table contact
    add index contact_listing (account_id, name, uri);
