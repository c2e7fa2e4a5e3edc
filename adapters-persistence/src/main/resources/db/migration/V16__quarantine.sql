-- Addresses and numbers that an account gave up stay where they are, as nobody's, so that the keys that keep two from
-- having one keep everybody from it until the quarantine is over. The row keeps which account it was.
alter table sip_address
    modify account_id bigint null,
    add column former_account bigint,
    add column released_at datetime(6),
    add column quarantined_until datetime(6),
    add constraint sip_address_held check ((account_id is null) = (quarantined_until is not null)),
    add index sip_address_quarantine (quarantined_until, id);

alter table enum_record
    modify account_id bigint null,
    add column former_account bigint,
    add column former_domain varchar(253),
    add column released_at datetime(6),
    add column quarantined_until datetime(6),
    add constraint enum_record_held check ((account_id is null) = (quarantined_until is not null)),
    add index enum_record_quarantine (quarantined_until, id);
