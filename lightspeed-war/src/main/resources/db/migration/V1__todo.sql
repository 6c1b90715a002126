create sequence todo_seq start with 1 increment by 1;

create table todo (
    id      bigint       not null primary key,
    version integer      not null,
    title   varchar(80)  not null,
    done    boolean      not null
);
