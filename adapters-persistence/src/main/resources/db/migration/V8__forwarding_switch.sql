-- A target can be kept and switched off.
alter table forwarding add column enabled boolean not null default true;
