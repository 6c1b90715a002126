package dev.lightspeed.showcase.form;

import static dev.lightspeed.html.Html.each;
import static dev.lightspeed.html.Html.html;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.Page;
import dev.lightspeed.html.Html;
import dev.lightspeed.showcase.checks.Checks;
import dev.lightspeed.showcase.site.DemoLayout;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks ten fields at each keystroke. A field speaks up once something was typed into it, all do after a submit. */
@LiveView(value = "/form", layout = DemoLayout.class)
public class FormView {

    @Inject
    Checks checks;

    private final Set<Field> visited = new HashSet<>();
    private Map<String, String> problems = Map.of();
    private @Nullable Registration accepted;

    void mount(Page page) {
        page.title("Form");
    }

    @On
    void check(Registration form) {
        Field.ALL.stream().filter(field -> field.filled(form)).forEach(visited::add);
        problems = checks.of(form);
    }

    @On
    void send(Registration form) {
        visited.addAll(Field.ALL);
        problems = checks.of(form);
        accepted = problems.isEmpty() ? form : null;
    }

    @On
    void again() {
        visited.clear();
        problems = Map.of();
        accepted = null;
    }

    Html render() {
        return html("""
                <h1>Form</h1>
                {}
                """, accepted == null ? form() : thanks(accepted));
    }

    private Html form() {
        return html("""
                <form class="fields" ls-change="check" ls-submit="send" ls-keep novalidate>
                  {}
                  <div class="line"><button>Send</button><span class="muted">{}</span></div>
                </form>
                """, each(Field.ALL, Field::name, this::field), summary());
    }

    private Html field(Field field) {
        String problem = visited.contains(field) ? problems.get(field.name()) : null;
        return html(
                """
                <label class="field {}"><span>{}</span>
                  <input name="{}" autocomplete="{}" inputmode="{}" aria-invalid="{}" aria-describedby="{}-problem">
                  <small class="problem" id="{}-problem" aria-live="polite">{}</small>
                </label>
                """,
                state(field, problem),
                field.label(),
                field.name(),
                field.autocomplete(),
                field.keyboard(),
                problem == null ? null : "true",
                field.name(),
                field.name(),
                problem);
    }

    private String state(Field field, @Nullable String problem) {
        if (problem != null) {
            return "wrong";
        }
        return visited.contains(field) ? "right" : "";
    }

    private String summary() {
        long wrong = Field.ALL.stream()
                .filter(field -> visited.contains(field) && problems.containsKey(field.name()))
                .count();
        return wrong == 0 ? "" : wrong + (wrong == 1 ? " field needs" : " fields need") + " another look.";
    }

    private static Html thanks(Registration form) {
        return html("""
                <div class="thanks" role="status">
                  <h2>Thank you, {}.</h2>
                  <p>All ten fields are right. They were checked on the server by the same record that a service would take;
                    nothing was stored.</p>
                  <button ls-click="again">Once more</button>
                </div>
                """, form.name());
    }
}
