package dev.lightspeed.container.islands;

import static dev.lightspeed.html.Html.each;
import static dev.lightspeed.html.Html.html;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.OnMessage;
import dev.lightspeed.Page;
import dev.lightspeed.html.Html;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** A board on which notes are put by a form, and by others; it keeps what it has when it is led to another board. */
@LiveView("/test/board/{name}")
public class BoardView {

    @Inject
    Page page;

    @Inject
    Postbox postbox;

    private final List<String> notes = new ArrayList<>();
    private String name = "";
    private String by = "nobody";
    private int count;

    void mount(Page page) {
        page.subscribe(Postbox.NOTES);
    }

    void params(String name) {
        this.name = name;
        by = page.param("by").orElse("nobody");
    }

    @On
    void put(String text) {
        notes.add(text);
        postbox.heard(text);
    }

    @On
    void increment() {
        count++;
    }

    @On
    void there() {
        page.patch("/test/board/there");
    }

    @On
    void away() {
        page.navigate("/counter");
    }

    @OnMessage
    void came(Postbox.Note note) {
        notes.add(note.text());
    }

    Html render() {
        return html(
                """
                <p class="name">{} by {}</p>
                <button class="more" ls-click="increment">{}</button>
                <form ls-submit="put"><input class="text" name="text"><button class="put">Put</button></form>
                <a class="link" href="{}/test/board/link" ls-patch>link</a>
                <button type="button" class="there" ls-click="there">There</button>
                <button type="button" class="away" ls-click="away">Away</button>
                <ul>{}</ul>
                """, name, by, count, page.contextPath(), each(notes, note -> note, note -> html("<li>{}</li>", note)));
    }
}
