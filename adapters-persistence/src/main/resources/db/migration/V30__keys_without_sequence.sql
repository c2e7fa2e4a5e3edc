-- The service makes the keys of new rows itself; they are greater than all that this sequence gave.
drop sequence if exists row_id;
