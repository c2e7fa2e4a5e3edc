-- Where the instances of the service find each other: one row for each that runs, written and read by JGroups' JDBC_PING2.
-- The order of the columns is that of its insert statement.
create table cluster_member (
    address varchar(200) not null primary key,
    name varchar(200),
    cluster varchar(200) not null,
    ip varchar(200) not null,
    coordinator boolean not null,
    index cluster_member_cluster (cluster)
) engine = InnoDB character set utf8mb4 collate utf8mb4_bin;
