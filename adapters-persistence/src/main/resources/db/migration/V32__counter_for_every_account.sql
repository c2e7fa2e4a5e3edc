-- Whoever changes an account locks its counter, too: it has to be there, also where nothing was changed yet.
insert into change_counter (account_id, last_number)
select a.id, 0 from account a left join change_counter c on c.account_id = a.id where c.account_id is null;
