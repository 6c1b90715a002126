package dev.lightspeed.container.views;

import static dev.lightspeed.html.Html.html;

import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.html.Attributes;
import dev.lightspeed.html.Html;
import dev.lightspeed.html.RawHtml;

/** Raw HTML in text, in a table and in a drawing, and a spread; each is there, then gone, then there again. */
@LiveView("/test/markup")
public class MarkupView {

    private int step;

    @On
    void next() {
        step++;
    }

    Html render() {
        boolean there = step % 2 == 0;
        return html(
                """
                <article>{}, and more</article>
                <table><tbody>{}</tbody></table>
                <svg viewBox="0 0 9 9">{}</svg>
                <button type="button" ls-click="next" {...}>Next</button>
                <p id="step">{}</p>
                """,
                there ? RawHtml.trusted("<b>bold " + step + "</b> / {x}") : "<plain>",
                there ? RawHtml.trusted("<tr><td>one " + step + "</td></tr><tr><td>two</td></tr>") : null,
                there ? RawHtml.trusted("<circle r=\"" + (step + 1) + "\"></circle>") : null,
                Attributes.of("title", there ? "step " + step : null, "data-odd", !there, "type", "submit"),
                step);
    }
}
