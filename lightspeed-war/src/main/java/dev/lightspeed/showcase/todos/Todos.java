package dev.lightspeed.showcase.todos;

import dev.lightspeed.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The list, in the database. Each method is a transaction; once it is committed, every open page hears of it. */
@ApplicationScoped
@Transactional
public class Todos {

    public static final String TOPIC = "todos";

    /** The list is not what it was. */
    public record Changed() {}

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Topics topics;

    public List<Todo> list(Filter filter) {
        return database.createQuery("select t from Todo t" + filter.condition() + " order by t.id", Todo.class)
                .getResultList();
    }

    public long countOpen() {
        return database.createQuery("select count(t) from Todo t where t.done = false", Long.class)
                .getSingleResult();
    }

    public Optional<Todo> find(long id) {
        return Optional.ofNullable(database.find(Todo.class, id));
    }

    public void add(NewTodo form) {
        database.persist(new Todo(form.title()));
        changed();
    }

    /** Does nothing if it was deleted in the meantime. */
    public void mark(long id, boolean done) {
        locked(id).ifPresent(todo -> todo.mark(done));
        changed();
    }

    /**
     * Gives it another title.
     *
     * @param version what the writer has seen
     * @throws Clash if it has another version by now, or is gone
     */
    public void rename(long id, int version, NewTodo form) {
        Optional<Todo> current = locked(id);
        current.filter(todo -> todo.version() == version)
                .orElseThrow(() -> new Clash(current))
                .rename(form.title());
        changed();
    }

    public void delete(long id) {
        locked(id).ifPresent(database::remove);
        changed();
    }

    public void clearDone() {
        database.createQuery("delete from Todo t where t.done = true").executeUpdate();
        changed();
    }

    /** The row, held until the end of the transaction, so that nobody comes between the look and the change. */
    private Optional<Todo> locked(long id) {
        return Optional.ofNullable(database.find(Todo.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private void changed() {
        topics.publish(TOPIC, new Changed());
    }
}
