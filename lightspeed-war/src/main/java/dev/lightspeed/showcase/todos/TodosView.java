package dev.lightspeed.showcase.todos;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.OnMessage;
import dev.lightspeed.Page;
import dev.lightspeed.showcase.checks.Checks;
import dev.lightspeed.showcase.site.DemoLayout;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The to-do list: JPA, transactions and validation behind it, and every open page follows every change. */
@LiveView(value = "/todos", layout = DemoLayout.class)
public class TodosView {

    @Inject
    Todos todos;

    @Inject
    Checks checks;

    Filter filter = Filter.ALL;
    List<Todo> shown = List.of();
    long open;

    @Nullable
    String problem;

    @Nullable
    Draft draft;

    void mount(Page page) {
        page.title("To-dos");
        page.subscribe(Todos.TOPIC);
    }

    void params(Page page) {
        filter = Filter.of(page.param("show").orElse(""));
        refresh();
    }

    @OnMessage
    void changed(Todos.Changed change) {
        refresh();
    }

    @On
    void add(NewTodo form) {
        problem = checks.of(form).get("title");
        if (problem == null) {
            todos.add(form);
            refresh();
        }
    }

    @On
    void mark(long id, boolean done) {
        todos.mark(id, done);
        refresh();
    }

    @On
    void delete(long id) {
        todos.delete(id);
        refresh();
    }

    @On
    void clearDone() {
        todos.clearDone();
        refresh();
    }

    @On
    void edit(long id, Page page) {
        draft = todos.find(id).map(Draft::of).orElse(null);
        page.pushEvent("focus", "draft");
    }

    @On
    void cancel() {
        draft = null;
    }

    @On
    void save(NewTodo form) {
        if (draft == null) {
            return;
        }
        String wrong = checks.of(form).get("title");
        draft = wrong == null ? saved(draft, form) : draft.refused(form.title(), wrong);
        refresh();
    }

    /** Nothing is left to edit, or what the writer has to know before it can be saved. */
    private @Nullable Draft saved(Draft edited, NewTodo form) {
        try {
            if (edited.deleted()) {
                todos.add(form);
            } else {
                todos.rename(edited.id(), edited.version(), form);
            }
            return null;
        } catch (Clash clash) {
            return edited.against(clash.theirs(), form.title());
        }
    }

    private void refresh() {
        shown = todos.list(filter);
        open = todos.countOpen();
    }

    boolean isEdited(Todo todo) {
        return draft != null && draft.of(todo.id());
    }

    /** True for the editor of a to-do that has left the list meanwhile: what was typed stays in sight. */
    boolean isDraftStray() {
        return draft != null && shown.stream().noneMatch(this::isEdited);
    }
}
