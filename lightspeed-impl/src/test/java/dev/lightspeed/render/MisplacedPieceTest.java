package dev.lightspeed.render;

import static dev.lightspeed.html.Html.each;
import static dev.lightspeed.html.Html.html;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lightspeed.html.Html;
import dev.lightspeed.html.TemplateException;
import java.util.List;
import org.junit.jupiter.api.Test;

class MisplacedPieceTest {

    private static final String PARAGRAPH =
            "<li> in a slot of <p>: browsers end the paragraph there. Use <div> in place of <p>.";

    private final Renderer renderer = new Renderer(new byte[16]);

    /** A paragraph, in it a piece with a slot at its top. */
    private static Html paragraph(Html inside) {
        return html("<main><p>{}</p></main>", html("{} and more", inside));
    }

    private static Html rows(Integer... keys) {
        return each(List.of(keys), key -> key, key -> html("<li>{}</li>", key));
    }

    private void patch(Html before, Html after) {
        Imprint imprint = renderer.page(before).imprint();

        renderer.patch(after, imprint, template -> true);
    }

    @Test
    void is_refused_by_a_page() {
        assertThatThrownBy(() -> renderer.page(paragraph(html("<li></li>"))))
                .isInstanceOf(TemplateException.class)
                .hasMessage(PARAGRAPH);
    }

    @Test
    void is_refused_by_a_page_as_a_row() {
        assertThatThrownBy(() -> renderer.page(paragraph(rows(1)))).hasMessage(PARAGRAPH);
    }

    @Test
    void is_refused_by_a_patch() {
        assertThatThrownBy(() -> patch(paragraph(Html.nothing()), paragraph(html("<li></li>"))))
                .hasMessage(PARAGRAPH);
    }

    @Test
    void is_refused_by_a_patch_as_a_row() {
        Html none = rows();

        assertThatThrownBy(() -> patch(paragraph(none), paragraph(rows(1)))).hasMessage(PARAGRAPH);
    }

    @Test
    void is_refused_where_a_piece_around_it_stays() {
        Html before = html("<form>{}</form>", html("<div>{}</div>", Html.nothing()));
        Html after = html("<form>{}</form>", html("<div>{}</div>", html("<b><form></form></b>")));

        assertThatThrownBy(() -> patch(before, after))
                .hasMessage("<form> in a slot of <div>: browsers end the outer <form> there. Close it before.");
    }
}
