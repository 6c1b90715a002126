package dev.lightspeed.showcase.form;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.Page;
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

    @Nullable
    Registration accepted;

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

    /** What is wrong with a field; nothing before something was typed into it. */
    @Nullable
    String problem(Field field) {
        return visited.contains(field) ? problems.get(field.name()) : null;
    }

    String summary() {
        long wrong = Field.ALL.stream().filter(field -> problem(field) != null).count();
        return wrong == 0 ? "" : wrong + (wrong == 1 ? " field needs" : " fields need") + " another look.";
    }

    boolean isVisited(Field field) {
        return visited.contains(field);
    }
}
