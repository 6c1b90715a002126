package dev.lightspeed.showcase.todos;

import static dev.lightspeed.html.Html.each;
import static dev.lightspeed.html.Html.html;
import static dev.lightspeed.html.Html.nothing;
import static dev.lightspeed.html.Html.when;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.OnMessage;
import dev.lightspeed.Page;
import dev.lightspeed.html.Html;
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

    private Filter filter = Filter.ALL;
    private List<Todo> shown = List.of();
    private long open;
    private @Nullable String problem;
    private @Nullable Draft draft;

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

    Html render() {
        return html(
                """
                <h1>To-dos</h1>
                <form class="line" ls-submit="add">
                  <label class="field grow">
                    <span class="hidden">What is to be done?</span>
                    <input name="title" placeholder="What is to be done?" autocomplete="off"
                      aria-invalid="{}" aria-describedby="add-problem">
                  </label>
                  <button>Add</button>
                </form>
                <p class="problem" id="add-problem" role="alert">{}</p>
                {}
                <ul class="todos">{}</ul>
                {}
                <footer class="line between">
                  <nav class="tabs" aria-label="Which to-dos">{}</nav>
                  <span class="muted">{} open</span>
                  <button class="quiet" ls-click="clearDone">Clear done</button>
                </footer>
                """,
                problem == null ? null : "true",
                problem,
                strayDraft(),
                each(shown, Todo::id, this::row),
                when(shown.isEmpty(), () -> html("<p class=\"empty\">Nothing here.</p>")),
                each(List.of(Filter.values()), Filter::word, this::tab),
                open);
    }

    private Html row(Todo todo) {
        return draft != null && draft.of(todo.id()) ? editor(draft) : line(todo);
    }

    private Html line(Todo todo) {
        return html(
                """
                <li class="todo">
                  <label class="grow">
                    <input type="checkbox" checked="{}" ls-click="mark" ls-value-id="{}" ls-value-done="{}">
                    <span>{}</span>
                  </label>
                  <button class="quiet" ls-click="edit" ls-value-id="{}" aria-label="Edit {}">Edit</button>
                  <button class="quiet danger" ls-click="delete" ls-value-id="{}" aria-label="Delete {}">Delete</button>
                </li>
                """,
                todo.done(),
                todo.id(),
                !todo.done(),
                todo.title(),
                todo.id(),
                todo.title(),
                todo.id(),
                todo.title());
    }

    private Html editor(Draft edited) {
        return html("""
                <li class="todo editing">
                  <form class="line grow" ls-submit="save" ls-keydown="cancel" ls-key="Escape">
                    <input id="draft" class="grow" name="title" value="{}" aria-label="Title" aria-invalid="{}" aria-describedby="draft-problem">
                    <button>Save</button>
                    <button type="button" class="quiet" ls-click="cancel">Cancel</button>
                    <p class="problem" id="draft-problem" role="alert">{}</p>
                  </form>
                </li>
                """, edited.title(), edited.problem().isEmpty() ? null : "true", edited.problem());
    }

    /** The editor of a to-do that has left the list meanwhile: what was typed stays in sight. */
    private Html strayDraft() {
        Draft edited = draft;
        if (edited == null || shown.stream().anyMatch(todo -> edited.of(todo.id()))) {
            return nothing();
        }
        return html("<ul class=\"todos\">{}</ul>", editor(edited));
    }

    private Html tab(Filter choice) {
        return html(
                "<a href=\"?show={}\" ls-patch aria-current=\"{}\">{}</a>",
                choice.word(),
                choice == filter ? "true" : null,
                choice.label());
    }
}
