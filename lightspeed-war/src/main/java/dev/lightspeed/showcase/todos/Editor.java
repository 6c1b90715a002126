package dev.lightspeed.showcase.todos;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.Default;
import dev.lightspeed.Templated;
import dev.lightspeed.html.Html;
import dev.lightspeed.story.Story;
import java.util.Optional;

/** A to-do whose title is being changed: a component, since it stands in the list and outside of it. */
@Templated
record Editor(Draft draft) {

    @Story
    static Html unchanged(@Default("Buy milk") String title) {
        return listed(new Draft(1, 1, title, ""));
    }

    @Story
    static Html refused() {
        return listed(milk().refused("", "Say what is to be done."));
    }

    @Story("Changed by somebody else")
    static Html clash() {
        return listed(milk().against(Optional.of(new Todo("Buy oat milk")), "Buy goat milk"));
    }

    @Story("Deleted by somebody else")
    static Html orphaned() {
        return listed(milk().orphaned("Buy goat milk"));
    }

    private static Draft milk() {
        return new Draft(1, 1, "Buy milk", "");
    }

    private static Html listed(Draft draft) {
        return html("<ul class=\"todos\">{}</ul>", EditorTemplate.TEMPLATE.of(new Editor(draft)));
    }
}
