package dev.lightspeed.showcase.todos;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.Default;
import dev.lightspeed.Templated;
import dev.lightspeed.html.Html;
import dev.lightspeed.story.Story;

/** A to-do in the list. */
@Templated
record TodoItem(long id, String title, boolean done) {

    @Story
    static Html any(@Default("Buy milk") String title, boolean done) {
        return listed(new TodoItem(1, title, done));
    }

    @Story
    static Html ticked() {
        return listed(new TodoItem(2, "Water the plants", true));
    }

    @Story
    static Html longTitle() {
        return listed(new TodoItem(
                3, "Ask everybody what they would like to eat, what they cannot eat, and who brings the cake", false));
    }

    private static Html listed(TodoItem item) {
        return html("<ul class=\"todos\">{}</ul>", TodoItemTemplate.TEMPLATE.of(item));
    }
}
