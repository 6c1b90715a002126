package dev.lightspeed.showcase.todos;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Something to do. The version rises with each change, so that nobody overwrites what they have not seen. */
@Entity
@Table(name = "todo")
@SequenceGenerator(name = "todo_seq", sequenceName = "todo_seq", allocationSize = 1)
public class Todo {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "todo_seq")
    private long id;

    @Version
    private int version;

    @Column(nullable = false, length = NewTodo.LONGEST)
    private String title;

    private boolean done;

    protected Todo() {}

    Todo(String title) {
        this.title = title;
    }

    void rename(String newTitle) {
        title = newTitle;
    }

    void mark(boolean isDone) {
        done = isDone;
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String title() {
        return title;
    }

    public boolean done() {
        return done;
    }
}
