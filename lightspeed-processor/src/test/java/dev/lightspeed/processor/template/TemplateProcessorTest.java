package dev.lightspeed.processor.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.html.CompiledTemplate;
import dev.lightspeed.processor.Compilation;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateProcessorTest {

    private static final String VIEW = """
            package shop;
            import dev.lightspeed.*;
            import java.util.List;
            @LiveView("/todos")
            public class TodosView {
                record Todo(long id, String title, boolean done) {}
                List<Todo> shown = List.of(new Todo(1, "Milk & <b>", true), new Todo(2, "Bread", false));
                static final int LIMIT = 7;
                String filter = "all";
                int count() { return shown.size(); }
                @On void add(String title) {}
                @On void toggle(long id) {}
            }
            """;

    @Test
    void draws_a_view_with_a_list_and_conditions() throws Exception {
        Compilation todos = Compilation.of(Map.of("shop.TodosView", VIEW), Map.of("shop/TodosView.html", """
                <form ls-submit="add"><input name="title" required aria-label="Title"><button>Add</button></form>
                <ul>
                  <li :for="Todo t : shown" :key={t.id()} class={t.done() ? "done" : null}>
                    <input type="checkbox" aria-label="{t.title()}: done" checked={t.done()} ls-click="toggle" ls-value-id={t.id()}> {t.title()}
                  </li>
                </ul>
                <p :if={shown.isEmpty()}>Nothing to do.</p>
                <p :else-if="{count() > LIMIT}">Much to do.</p>
                <p :else>{count()} of at most {LIMIT} to do ({filter}).</p>
                """));

        assertThat(todos.errors()).isEmpty();
        assertThat(drawn(todos, "shop.TodosView")).isEqualTo("""
                <form ls-submit="add"><input name="title" required aria-label="Title"><button>Add</button></form>
                <ul>
                <li class="done">
                <input type="checkbox" aria-label="Milk &amp; &lt;b&gt;: done" checked="" ls-click="toggle" ls-value-id="1"> Milk &amp; &lt;b&gt;
                </li><li>
                <input type="checkbox" aria-label="Bread: done" ls-click="toggle" ls-value-id="2"> Bread
                </li>
                </ul>
                <p>2 of at most 7 to do (all).</p>""");
    }

    @SuppressWarnings("unchecked")
    private static String drawn(Compilation compilation, String type) throws Exception {
        Class<Object> loaded = (Class<Object>) compilation.loader().loadClass(type);
        var constructor = loaded.getDeclaredConstructor();
        constructor.setAccessible(true);
        return CompiledTemplate.find(loaded)
                .orElseThrow()
                .of(constructor.newInstance())
                .toString();
    }
}
