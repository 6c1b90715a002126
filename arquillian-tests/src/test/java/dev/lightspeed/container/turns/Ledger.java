package dev.lightspeed.container.turns;

import dev.lightspeed.Topics;
import dev.lightspeed.container.probes.Probes;
import dev.lightspeed.showcase.todos.Filter;
import dev.lightspeed.showcase.todos.NewTodo;
import dev.lightspeed.showcase.todos.Todos;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writes to the database and tells of it, in one transaction. */
@ApplicationScoped
public class Ledger {

    /** An entry was written. */
    public record Entry(String title) {}

    @Inject
    Todos todos;

    @Inject
    Topics topics;

    @Inject
    Probes probes;

    static String topic(String key) {
        return "ledger " + key;
    }

    @Transactional
    public void write(String key, String title) {
        topics.publish(topic(key), new Entry(title));
        todos.add(new NewTodo(title));
    }

    @Transactional
    public void writeAndFail(String key, String title) {
        write(key, title);
        throw new IllegalStateException("after the writing");
    }

    /** Stays inside the transaction until the gate of the probe is opened. */
    @Transactional
    public void writeSlowly(String key, String title) throws InterruptedException {
        write(key, title);
        probes.note(key, "written");
        probes.pass(key);
    }

    @Transactional
    public boolean has(String title) {
        return todos.list(Filter.ALL).stream().anyMatch(todo -> todo.title().equals(title));
    }
}
