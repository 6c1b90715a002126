package dev.lightspeed.container.views;

import static dev.lightspeed.html.Html.each;
import static dev.lightspeed.html.Html.html;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.html.Html;
import java.util.List;

/** Fails in every way that a view can fail once it is mounted. */
@LiveView("/test/failing")
public class FailingView {

    private enum Drawing {
        GOOD,
        RENDER_THROWS,
        TEMPLATE_THROWS,
        DUPLICATE_KEY
    }

    private int count;
    private Drawing drawing = Drawing.GOOD;

    @On
    void add() {
        count++;
    }

    @On
    void handlerThrows() {
        count++;
        throw new IllegalStateException("thrown by a test");
    }

    @On
    void number(int number) {
        count = number;
    }

    @On
    void draw(Drawing next) {
        count++;
        drawing = next;
    }

    Html render() {
        if (drawing == Drawing.RENDER_THROWS) {
            throw new IllegalStateException("thrown by a test");
        }
        return html("""
                <p id="count">{}</p>
                <ul>{}</ul>
                <button id="add" ls-click="add">Add</button>
                <button id="handler" ls-click="handlerThrows">Handler</button>
                <button id="unknown" ls-click="nonsense">Unknown</button>
                <button id="argument" ls-click="number" ls-value-number="many">Argument</button>
                <button id="render" ls-click="draw" ls-value-next="RENDER_THROWS">Render</button>
                <button id="template" ls-click="draw" ls-value-next="TEMPLATE_THROWS">Template</button>
                <button id="key" ls-click="draw" ls-value-next="DUPLICATE_KEY">Key</button>
                <button id="good" ls-click="draw" ls-value-next="GOOD">Good</button>
                """, count, each(rows(), row -> row, this::row));
    }

    private List<String> rows() {
        return drawing == Drawing.DUPLICATE_KEY ? List.of("a", "b", "a") : List.of("a", "b");
    }

    private Html row(String row) {
        if (drawing == Drawing.TEMPLATE_THROWS && row.equals("b")) {
            throw new IllegalStateException("thrown by a test");
        }
        return html("<li>{} {}</li>", row, count);
    }
}
