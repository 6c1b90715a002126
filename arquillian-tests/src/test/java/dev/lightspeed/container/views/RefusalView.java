package dev.lightspeed.container.views;

import static dev.lightspeed.html.Html.each;
import static dev.lightspeed.html.Html.html;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.html.Html;
import java.util.List;

/** A server that does not let its controls be changed, and counts who tried. */
@LiveView("/test/refusal")
public class RefusalView {

    private int tries;

    @On
    void tick() {
        tries++;
    }

    @On
    void write(String text) {
        tries++;
    }

    @On
    void choose(String colour) {
        tries++;
    }

    Html render() {
        return html(
                """
                <p id="tries">{}</p>
                <input id="tick" type="checkbox" checked="{}" ls-click="tick">
                <input id="text" name="text" value="{}" ls-change="write">
                <select id="colour" name="colour" ls-change="choose">{}</select>
                <button id="elsewhere">Elsewhere</button>
                """,
                tries,
                false,
                "ours",
                each(
                        List.of("red", "green"),
                        colour -> colour,
                        colour -> html("<option selected=\"{}\">{}</option>", colour.equals("red"), colour)));
    }
}
