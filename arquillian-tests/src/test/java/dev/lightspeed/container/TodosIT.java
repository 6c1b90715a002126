package dev.lightspeed.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lightspeed.showcase.todos.Clash;
import dev.lightspeed.showcase.todos.Filter;
import dev.lightspeed.showcase.todos.NewTodo;
import dev.lightspeed.showcase.todos.Todo;
import dev.lightspeed.showcase.todos.Todos;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The showcase's list on the server's own JPA, over the schema that the migration made. */
@ExtendWith(ArquillianExtension.class)
class TodosIT {

    @Inject
    Todos todos;

    @Test
    void an_added_todo_is_listed_as_open() {
        Todo added = added();

        assertThat(todos.list(Filter.OPEN)).extracting(Todo::id).contains(added.id());
        assertThat(todos.list(Filter.DONE)).extracting(Todo::id).doesNotContain(added.id());
    }

    @Test
    void each_change_gives_a_new_version() {
        Todo added = added();

        todos.mark(added.id(), true);

        assertThat(todos.find(added.id())).hasValueSatisfying(todo -> {
            assertThat(todo.done()).isTrue();
            assertThat(todo.version()).isEqualTo(added.version() + 1);
        });
    }

    @Test
    void who_has_seen_an_older_version_overwrites_nothing() {
        Todo added = added();
        todos.rename(added.id(), added.version(), new NewTodo("theirs"));

        Clash clash =
                catchThrowableOfType(Clash.class, () -> todos.rename(added.id(), added.version(), new NewTodo("mine")));

        assertThat(clash.theirs())
                .hasValueSatisfying(todo -> assertThat(todo.title()).isEqualTo("theirs"));
        assertThat(todos.find(added.id()))
                .hasValueSatisfying(todo -> assertThat(todo.title()).isEqualTo("theirs"));
    }

    @Test
    void who_changes_what_was_deleted_is_told_so() {
        Todo added = added();
        todos.delete(added.id());

        Clash clash =
                catchThrowableOfType(Clash.class, () -> todos.rename(added.id(), added.version(), new NewTodo("mine")));

        assertThat(clash.theirs()).isEmpty();
    }

    private Todo added() {
        String title = UUID.randomUUID().toString();
        todos.add(new NewTodo(title));
        return todos.list(Filter.ALL).stream()
                .filter(todo -> todo.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
