package dev.lightspeed.html;

import static dev.lightspeed.html.Html.html;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawHtmlTest {

    @Test
    void goes_into_a_page_as_it_is() {
        assertThat(html("<p>{}</p>", RawHtml.trusted("<b title='a \"b\"'>x &amp; y</b>")))
                .hasToString("<p><b title=\"a &quot;b&quot;\">x &amp; y</b></p>");
    }

    @Test
    void takes_braces_for_braces() {
        assertThat(RawHtml.trusted("<p a={} b=\"{x\">{} { }} </p><style>p {}</style>"))
                .hasToString("<p a=\"{}\" b=\"{x\">{} { }} </p><style>p {}</style>");
    }

    @Test
    void drops_comments() {
        assertThat(RawHtml.trusted("a<!--/--><!--12 key-->b")).hasToString("ab");
    }

    @Test
    void keeps_white_space_since_it_may_be_code() {
        assertThat(html("<pre>{}</pre>", RawHtml.trusted("<b>int</b> a;\n\n    b();\n")))
                .hasToString("<pre><b>int</b> a;\n\n    b();\n</pre>");
    }

    @Test
    void takes_no_number_of_a_template() {
        int before = Template.parse("<p>before</p>").number();

        for (int i = 0; i < 100; i++) {
            RawHtml.trusted("<p>" + i + "</p>");
        }

        assertThat(Template.parse("<p>after</p>").number()).isLessThanOrEqualTo(before + 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p>              | 1:1: <p> is never closed. Add </p>.
            a</p>            | 1:2: </p> closes nothing. Remove it, or open <p> before.
            <p><div></div></p> | 1:4: <div> in <p>: browsers end the paragraph there. Use <div> in place of <p>.
            <p {x}></p>      | 1:4: an attribute needs a fixed name. Write it out.
            <p ls-s=class></p> | 1:4: ls-s is the runtime's own. Use another name.
            <!doctype html>  | 1:1: <! begins no element: a doctype or CDATA has no place in raw HTML. Remove it.
            <b><script></script></b> | 1:4: <script> in raw HTML: browsers run it in a first page, and not in what a patch brings. Load it in the layout.
            <svg><SCRIPT/></svg> | 1:6: <SCRIPT> in raw HTML: browsers run it in a first page, and not in what a patch brings. Load it in the layout.
            """)
    void says_what_is_wrong(String markup, String message) {
        assertThatThrownBy(() -> RawHtml.trusted(markup))
                .isInstanceOf(TemplateException.class)
                .message()
                .matches("(?s)RawHtmlTest\\.java:\\d+: raw HTML .*")
                .endsWith(" raw HTML " + message);
    }

    @Test
    void stands_in_text_only() {
        assertThatThrownBy(() ->
                        html("<p title={}></p>", RawHtml.trusted("<b>x</b>")).toString())
                .hasMessage("a slot of <p> got HTML. Use each(items, key, row) for a list, and text in attributes.");
    }
}
