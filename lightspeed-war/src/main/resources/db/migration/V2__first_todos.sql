insert into todo (id, version, title, done) values
    (next value for todo_seq, 0, 'Open this page in a second tab', false),
    (next value for todo_seq, 0, 'Tick something off and watch the other tab follow', false),
    (next value for todo_seq, 0, 'Read the source of this page below', true);
