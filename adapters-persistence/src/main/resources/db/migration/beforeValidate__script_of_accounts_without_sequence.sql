-- V1 made a sequence once, in a way that Galera refuses. Where that text of it ran, the tables are those of today's text, and
-- V30 takes the sequence away: so only the checksum is written anew, and only where it is the old one.
set @mend = if(
    exists(select 1 from information_schema.tables
           where table_schema = database() and table_name = 'flyway_schema_history'),
    'update flyway_schema_history set checksum = -417231627 where version = ''1'' and checksum = -898009011',
    'do 0');
execute immediate @mend;
