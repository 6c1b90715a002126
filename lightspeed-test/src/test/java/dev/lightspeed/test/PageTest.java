package dev.lightspeed.test;

import static dev.lightspeed.html.Html.each;
import static dev.lightspeed.html.Html.html;
import static dev.lightspeed.test.Unit.BYTES;
import static dev.lightspeed.test.Visit.as;
import static dev.lightspeed.test.Visit.inBrowser;
import static dev.lightspeed.test.Visit.locale;
import static dev.lightspeed.test.find.Finders.button;
import static dev.lightspeed.test.find.Finders.checkbox;
import static dev.lightspeed.test.find.Finders.field;
import static dev.lightspeed.test.find.Finders.listItem;
import static dev.lightspeed.test.find.Finders.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.OnMessage;
import dev.lightspeed.Topics;
import dev.lightspeed.html.Html;
import dev.lightspeed.test.server.Time;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@LightspeedTest(contextPath = "/shop")
class PageTest {

    record Todo(long id, String title, boolean done) {}

    record NewTodo(String title) {}

    @ApplicationScoped
    static class Todos {

        @Inject
        Topics topics;

        @Resource
        ManagedScheduledExecutorService executor;

        private final List<Todo> all = new ArrayList<>();

        List<Todo> all() {
            return List.copyOf(all);
        }

        void add(String title) {
            all.add(new Todo(all.size() + 1, title, false));
            topics.publish("todos", "changed");
        }

        void addLater() {
            executor.execute(() -> add("At once"));
            var unused = executor.schedule(() -> add("Late"), 5, TimeUnit.MINUTES);
        }

        void toggle(long id) {
            all.replaceAll(todo -> todo.id() == id ? new Todo(id, todo.title(), !todo.done()) : todo);
            topics.publish("todos", "changed");
        }
    }

    @LiveView("/todos")
    static class TodosView {

        @Inject
        Todos todos;

        void mount(dev.lightspeed.Page page) {
            page.subscribe("todos");
            page.title(page.caller().orElse("nobody") + " " + page.locale().getLanguage());
        }

        @On
        void add(NewTodo form) {
            todos.add(form.title());
        }

        @On
        void toggle(long id) {
            todos.toggle(id);
        }

        @On
        void later() {
            todos.addLater();
        }

        @On
        void fail() {
            throw new IllegalStateException("no stock");
        }

        @OnMessage
        void changed(String what) {}

        Html render() {
            return html(
                    """
                    <main>
                      <form ls-submit="add"><label>Title <input name="title"></label><button>Add</button></form>
                      <ul>{}</ul>
                      <button ls-click="fail">Fail</button><button ls-click="unheard">Unheard</button>
                      <button ls-click="later">Later</button>
                      <button disabled ls-click="fail">Never</button>
                      <p>{} todos</p>
                    </main>""",
                    each(todos.all(), Todo::id, TodosView::row),
                    todos.all().size());
        }

        private static Html row(Todo todo) {
            return html(
                    "<li><label><input type=\"checkbox\" ls-click=\"toggle\" ls-value-id={} checked={}> {}</label></li>",
                    todo.id(),
                    todo.done(),
                    todo.title());
        }
    }

    @LiveView("/restless")
    static class RestlessView {

        private int drawn;

        @On
        void look() {}

        Html render() {
            return html("<p>{}</p><button ls-click=\"look\">Look</button>", drawn++);
        }
    }

    @RolesAllowed("admin")
    @LiveView("/admin")
    static class AdminView {

        Html render() {
            return html("<p>Only for you</p>");
        }
    }

    @Inject
    LiveTest live;

    @Inject
    Todos todos;

    @Test
    void fills_in_a_form_and_ticks_a_box() {
        Page page = live.open("/todos", as("clerk", "user"));

        page.form("add").fill("title", "Milk").submit();

        page.shows(listItem("Milk")).and(field("Title").isEmpty());
        page.element(checkbox("Milk")).click();
        page.and(checkbox("Milk").isChecked());
        page.patches().last().isAtMost(40, BYTES);
    }

    @Test
    void shows_what_is_published_on_all_pages() {
        Page one = live.open("/todos");
        Page other = live.open("/todos", inBrowser("other"));

        one.form("add").fill("title", "Milk").submit();

        other.shows(listItem("Milk"));
        live.step(() -> todos.add("Bread"));
        one.shows(listItem("Bread"));
        other.shows(listItem("Bread"), text("2 todos"));
    }

    @Test
    void tells_the_application_who_is_there() {
        Page page = live.open("/todos", as("anna"), locale(Locale.FRENCH));

        assertThat(page.title()).isEqualTo("anna fr");
        assertThat(page.url()).isEqualTo("/todos");
    }

    @Test
    void is_refused_what_it_may_not_see() {
        live.get("/admin").is(403);
        live.get("/admin", as("clerk", "user")).is(403);

        live.open("/admin", as("boss", "admin")).shows(text("Only for you"));
    }

    @Test
    void goes_on_after_a_lost_connection() {
        Page page = live.open("/todos");

        page.cut();
        live.step(() -> todos.add("Milk"));
        page.hides(listItem("Milk"));
        page.resume();

        page.shows(listItem("Milk"));
        assertThat(page.messages()).extracting(Object::toString).anyMatch(message -> message.contains("\"resume\""));
        assertThat(live.sessions().live()).isEqualTo(1);
    }

    @Test
    void rejoins_when_its_session_is_gone() {
        Page page = live.open("/todos");

        page.timeOut();
        assertThat(live.sessions().live() + live.sessions().resuming()).isZero();
        live.step(() -> todos.add("Milk"));
        page.resume();

        page.shows(listItem("Milk"));
    }

    @Test
    void comes_back_after_a_restart_with_what_is_there_then() {
        Page page = live.open("/todos");
        page.form("add").fill("title", "Milk").submit();

        live.restart();
        live.advance(Duration.ofMinutes(1));

        page.hides(listItem("Milk")).shows(text("0 todos"));
        page.form("add").fill("title", "Bread").submit();
        page.shows(listItem("Bread"));
    }

    @Test
    void fails_where_a_handler_throws() {
        Page page = live.open("/todos");

        assertThatThrownBy(() -> page.click(button("Fail")))
                .isInstanceOf(AssertionError.class)
                .hasRootCauseMessage("no stock")
                .hasMessage("The step went wrong:\n  event.failed: " + TodosView.class.getName()
                        + ": event \"fail\" threw java.lang.IllegalStateException: no stock\n"
                        + "Mend the view. A test that is about this says page.fails(\"event.failed\", it -> ...).");
    }

    @Test
    void may_fail_as_expected() {
        Page page = live.open("/todos");

        page.fails("event.failed", it -> it.click(button("Fail")));
        page.fails("event.unknown", it -> it.click(button("Unheard")));

        page.shows(text("0 todos"));
    }

    @Test
    void fails_where_nothing_goes_wrong_that_should() {
        Page page = live.open("/todos");

        assertThatThrownBy(() -> page.fails(
                        "event.failed", it -> it.form("add").fill("title", "x").submit()))
                .hasMessage("Nothing went wrong, but event.failed was expected. Leave fails out, or look at the step.");
    }

    @Test
    void fails_where_something_else_goes_wrong_than_should() {
        Page page = live.open("/todos");

        assertThatThrownBy(() -> page.fails("event.argument", it -> it.click(button("Fail"))))
                .hasMessage("This went wrong where event.argument was expected:\n  event.failed: "
                        + TodosView.class.getName()
                        + ": event \"fail\" threw java.lang.IllegalStateException: no stock\n"
                        + "Say what is expected, or mend the view.");
    }

    @Test
    void says_how_long_a_patch_is() {
        Page page = live.open("/todos");
        assertThatThrownBy(() -> page.patches().last())
                .hasMessage("/todos: no patch has come. Let the page do something first.");

        page.form("add").fill("title", "Milk").submit();

        String patch = page.patches().last().text();
        assertThatThrownBy(() -> page.patches().last().isAtMost(3, BYTES))
                .hasMessage("/todos: the patch has " + patch.length() + " bytes, more than 3:\n  " + patch);
        assertThatThrownBy(() -> page.patches().are(7)).hasMessage("/todos: 1 patches have come, not 7:\n  " + patch);
    }

    @Test
    void may_be_used_for_long_without_time_to_pass() {
        Page page = live.open("/todos");

        for (int time = 0; time < 400; time++) {
            page.form("add").submit();
        }

        page.shows(text("400 todos"));
        assertThat(live.clock().instant()).isEqualTo(Time.START);
    }

    @Test
    void refuses_what_nobody_could_do() {
        Page page = live.open("/todos");

        assertThatThrownBy(() -> page.click(button("Never")))
                .isInstanceOf(AssertionError.class)
                .hasMessage("Click: <button disabled ls-click=\"fail\">Never</button> is disabled."
                        + " Let the page enable it first.");
    }

    @Test
    void fails_where_a_page_is_not_shown() {
        assertThatThrownBy(() -> live.open("/admin"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("GET /admin answered 403: You may not see this page."
                        + " A test that is about this says live.get(\"/admin\").is(403).");
    }

    @Test
    void does_the_work_of_managed_executors_within_the_step_and_when_its_time_has_come() {
        Page page = live.open("/todos");

        page.click(button("Later"));

        page.shows(listItem("At once")).hides(listItem("Late"));
        live.advance(Duration.ofMinutes(5));
        page.shows(listItem("Late"));
    }

    @Test
    void says_what_was_answered_instead() {
        assertThatThrownBy(() -> live.get("/admin").is(200))
                .hasMessage("GET /admin answered 403, not 200:\n"
                        + live.get("/admin").text());
        assertThatThrownBy(() -> live.get("/todos/").leadsTo("/shop/nowhere"))
                .hasMessage("GET /todos/ answered 301 and leads to /shop/todos, not to /shop/nowhere.");
    }

    @Test
    void fails_where_a_page_is_not_what_would_be_drawn_anew() {
        assertThatThrownBy(() -> live.open("/restless").click(button("Look")))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        "/restless: the page is stale, a fresh drawing differs. Draw the same from the same state, and let"
                                + " scripts write only where the template does not.\nhtml > body > p\n  shown: 0\n  fresh: 1");
    }
}
