package dev.lightspeed.html;

import static dev.lightspeed.html.Html.each;
import static dev.lightspeed.html.Html.html;
import static dev.lightspeed.html.Html.nothing;
import static dev.lightspeed.html.Html.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lightspeed.Lightspeed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

    record Item(int id, String name) {}

    @Test
    void prints_a_heading_without_any_server() {
        Html heading = html("<h1>{}</h1>", Lightspeed.banner());

        assertThat(heading).hasToString("<h1>Lightspeed (development)</h1>");
    }

    @Test
    void a_nonce_is_on_each_script_that_a_template_has_written_out() {
        Html page = html(
                "<head><SCRIPT src=a></SCRIPT><title>{}</title></head>"
                        + "<body><svg><script href=b /></svg><input value={}><iframe srcdoc=\"<script>c\"></iframe>{}</body>",
                "<script>",
                "<script",
                each(List.of(1, 2), item -> item, item -> html("<script>'<script>'</script>")));

        assertThat(page.plain("", "n+/=")).isEqualTo("""
                <head><SCRIPT nonce="n+/=" src="a"></SCRIPT><title>&lt;script&gt;</title></head>\
                <body><svg><script nonce="n+/=" href="b"/></svg><input value="&lt;script">\
                <iframe srcdoc="<script>c"></iframe>\
                <script nonce="n+/=">'<script>'</script><script nonce="n+/=">'<script>'</script></body>""");
        assertThat(page.plain("", "")).isEqualTo(page.plain(""));
    }

    @Test
    void escapes_text() {
        assertThat(html("<p>{}</p>", "<b> & \"c\" 'd'\r")).hasToString("<p>&lt;b&gt; &amp; &quot;c&quot; 'd'&#13;</p>");
    }

    @Test
    void escapes_attributes() {
        assertThat(html("<p title='{}'></p>", "\"><script>")).hasToString("<p title=\"&quot;&gt;&lt;script&gt;\"></p>");
    }

    @Test
    void leaves_an_attribute_out_for_null() {
        assertThat(html("<p class={}>x</p>", (Object) null)).hasToString("<p>x</p>");
    }

    @Test
    void joins_the_holes_of_an_attribute() {
        assertThat(html("<p class=\"a {} b{} &amp;\"></p>", "x", 7)).hasToString("<p class=\"a x b7 &amp;\"></p>");
    }

    @Test
    void sets_a_boolean_attribute_or_not() {
        assertThat(html("<input checked={} disabled={}>", true, false)).hasToString("<input checked=\"\">");
    }

    @Test
    void refuses_text_for_a_boolean_attribute() {
        assertThatThrownBy(() -> html("<input checked={}>", "no").toString())
                .hasMessage("the attribute checked of <input> got \"no\". It is there or not: give it true or false.");
    }

    @Test
    void writes_false_for_attributes_that_are_words() {
        assertThat(html("<p aria-hidden={}></p>", false)).hasToString("<p aria-hidden=\"false\"></p>");
    }

    @Test
    void nests_pieces_and_lists() {
        List<Item> items = List.of(new Item(1, "Milk"), new Item(2, "Tea"));

        Html list = html("<ul>{}</ul>{}", each(items, Item::id, i -> html("<li>{}</li>", i.name())), nothing());

        assertThat(list).hasToString("<ul><li>Milk</li><li>Tea</li></ul>");
    }

    @Test
    void draws_rows_by_readers() {
        Row<Item> row = Row.of("<tr><td id=\"r{}\">{}</td></tr>", Item::id, Item::name);

        assertThat(html("<tbody>{}</tbody>", each(List.of(new Item(1, "Milk")), Item::id, row)))
                .hasToString("<tbody><tr><td id=\"r1\">Milk</td></tr></tbody>");
    }

    @Test
    void draws_a_piece_on_a_condition() {
        assertThat(html("<p>{}{}</p>", when(true, () -> html("<b>a</b>")), when(false, () -> html("<b>b</b>"))))
                .hasToString("<p><b>a</b></p>");
    }

    @Test
    void fills_title_and_textarea_as_text() {
        assertThat(html("<title>{} &mdash; Shop</title>".replace("&mdash;", "-"), "a<b"))
                .hasToString("<title>a&lt;b - Shop</title>");
        assertThat(html("<textarea>{}</textarea>", "\nfirst")).hasToString("<textarea>\n\nfirst</textarea>");
    }

    @Test
    void doubles_braces_for_themselves() {
        assertThat(html("<p>{{{}}}</p>", 1)).hasToString("<p>{1}</p>");
    }

    @Test
    void folds_lines_but_not_in_pre() {
        assertThat(html("\n  <div>\n    <b>a</b>  \n\n <pre>\n x\n</pre>\n</div>\n"))
                .hasToString("<div>\n<b>a</b>\n<pre>\n x\n</pre>\n</div>");
    }

    @Test
    void drops_comments() {
        assertThat(html("<p><!-- note {} -->{}</p>", 1)).hasToString("<p>1</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " \u0001javascript:alert(1)",
                "java\nscript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "data:image/svg+xml;base64,AA"
            })
    void refuses_urls_that_run_code(String url) {
        assertThat(html("<a href={}>x</a>", url)).hasToString("<a href=\"about:invalid#scheme-refused\">x</a>");
        assertThat(html("<img src={} alt=''>", url)).asString().contains("about:invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a?b=c", "https://example.org/x:y", "mailto:a@b", "#top", "a/b:c", "?q=javascript:"})
    void lets_urls_through(String url) {
        assertThat(html("<a href={}>x</a>", url)).hasToString("<a href=\"" + url + "\">x</a>");
    }

    @Test
    void checks_each_candidate_of_a_source_set() {
        assertThat(html("<img srcset={} alt=''>", "/a.png 1x, javascript:x 2x"))
                .asString()
                .contains("about:invalid");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p>{name}</p> | 1:4: a single { has no meaning. A hole is {}, its value comes after the template; for the brace itself write it twice.
            <p>           | 1:1: <p> is never closed. Add </p>.
            <p></b>       | 1:4: </b> where </p> was expected. Close <p> first.
            </b>          | 1:1: </b> closes nothing. Remove it, or open <b> before.
            <br></br>     | 1:5: </br> closes nothing: <br> has no content. Remove it.
            <div/>        | 1:1: <div/> does not close itself in HTML. Write <div></div>.
            <{}>          | 1:1: a tag needs a fixed name. Write the name out, or &lt; for the sign itself.
            <h{}></h1>    | 1:1: a tag needs a fixed name. Write the name out, or &lt; for the sign itself.
            <p {}></p>    | 1:4: an attribute needs a fixed name. Write it out; for one that is there or not, pass true or false to checked={} and its kin, or null.
            <p a=1 A=2></p> | 1:8: <p> has A twice. Remove one.
            <p class=a{}></p> | 1:4: the value of class mixes text and slots, so it needs quotes. Write class="a{}".
            <p class="a></p> | 1:4: the value of class is never closed. End it with ".
            <p onclick={}></p> | 1:4: a slot in the attribute onclick of <p>: it would run as script. Use ls-click and its kin, or a listener in a script file.
            <p style={}></p> | 1:4: a slot in the attribute style of <p>: a strict content security policy forbids it. Use a class.
            <iframe srcdoc={}></iframe> | 1:9: a slot in the attribute srcdoc of <iframe>: it is a document of its own. Use src.
            <script>{}</script> | 1:9: a slot in <script> cannot be made safe. Put the value into a data attribute, or into a class.
            <style>{}</style> | 1:8: a slot in <style> cannot be made safe. Put the value into a data attribute, or into a class.
            <script src={}></script> | 1:9: a slot in the attribute src of <script>: its attributes are fixed. Put the value into a data attribute elsewhere.
            <svg><set to={} /></svg> | 1:11: a slot in the attribute to of <set>: an animation may set any attribute, also href. Use a class.
            <input checked="a{}"> | 1:8: checked is there or not, so a slot is its whole value. Write checked="{}".
            <table><tr></tr></table> | 1:8: <tr> in <table>: browsers move it out. Put <tbody> around the rows.
            <table>x</table> | 1:8: text directly in <table>: browsers move it out. <table> holds <caption>, <colgroup>, <script>, <style>, <tbody>, <template>, <tfoot>, <thead>.
            <p><div></div></p> | 1:4: <div> in <p>: browsers end the paragraph there. Use <div> in place of <p>.
            <a><a></a></a> | 1:4: <a> in <a>: browsers end the outer <a> there. Close it before.
            <div><td></td></div> | 1:6: <td> in <div>: browsers drop it there. It stands in <tr>.
            <p ls-s=x></p> | 1:4: ls-s is the runtime's own. Use another name.
            <p title="&bogus; {}"></p> | 1:4: &bogus; beside a slot is not known here. Write the character itself.
            <!-- x | 1:5: the comment is never closed. End it with -->.
            <textarea>{} | 1:1: <textarea> is never closed. Add </textarea>.
            <svg><script>{}</script></svg> | 1:14: a slot in <script> cannot be made safe. Put the value into a data attribute, or into a class.
            <svg><STYLE>{}</STYLE></svg> | 1:13: a slot in <STYLE> cannot be made safe. Put the value into a data attribute, or into a class.
            <svg><SCRIPT href={}></SCRIPT></svg> | 1:14: a slot in the attribute href of <SCRIPT>: its attributes are fixed. Put the value into a data attribute elsewhere.
            <math><mtext><script>{}</script></mtext></math> | 1:22: a slot in <script> cannot be made safe. Put the value into a data attribute, or into a class.
            <svg><p></p></svg> | 1:6: <p> in <svg>: browsers end the drawing there. Put it into <foreignObject>.
            <template>{}</template> | 1:11: a slot in <template>: what it holds is no part of the page. Take it out of there.
            <template><p id={}></p></template> | 1:11: a slot in <template>: what it holds is no part of the page. Take it out of there.
            <meta HTTP-EQUIV=refresh CONTENT={}> | 1:1: a slot in the content of <meta http-equiv>: it would act as a header. Send a header.
            <meta http-equiv=refresh content={}> | 1:1: a slot in the content of <meta http-equiv>: it would act as a header. Send a header.
            <form><div><form></form></div></form> | 1:12: <form> in <div>: browsers end the outer <form> there. Close it before.
            <a><span><a></a></span></a> | 1:10: <a> in <span>: browsers end the outer <a> there. Close it before.
            <li><div><li></li></div></li> | 1:10: <li> in <div>: browsers end the outer <li> there. Close it before.
            <p><b><div></div></b></p> | 1:7: <div> in <b>: browsers end the paragraph there. Use <div> in place of <p>.
            <h1><h2></h2></h1> | 1:5: <h2> in <h1>: browsers end the outer heading there. Close it before.
            <p | 1:1: the tag <p is not finished. End it with >.
            """)
    void says_what_is_wrong_with_a_template(String source, String message) {
        assertThatThrownBy(() -> Template.parse(source))
                .isInstanceOf(TemplateException.class)
                .message()
                .matches("(?s)HtmlTest\\.java:\\d+: template .*")
                .endsWith(" template " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li><ul><li></li></ul></li></ul>",
                "<p><button><b></b></button></p>",
                "<form><p></p></form>",
                "<a><svg><a></a></svg></a>",
                "<svg><foreignObject><div><p></p></div></foreignObject></svg>",
                "<table><tbody><tr><td><p></p><ul><li></li></ul></td></tr></tbody></table>",
                "<dl><dt></dt><dd></dd></dl>",
                "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg>",
                "<math><mi>x</mi></math>"
            })
    void takes_what_browsers_leave_in_place(String source) {
        assertThat(html(source)).hasToString(source);
    }

    @Test
    void fills_the_title_of_a_drawing_as_text_among_elements() {
        assertThat(Template.parse("<svg><title>{}</title></svg>").markup())
                .isEqualTo("<svg><title><!----></title></svg>");
    }

    @Test
    void knows_the_content_of_a_textarea_whatever_is_in_it() {
        assertThat(Template.parse("<textarea>a < {}</textarea>").markup())
                .isEqualTo("<textarea ls-s=\"*\"></textarea>");
    }

    @Test
    void refuses_a_piece_that_would_end_an_element_further_out() {
        Place place = Template.parse("<p><b>{}</b></p>").inside(0, Place.OUTERMOST);

        assertThatThrownBy(() -> Template.parse("<div></div>").fits(place))
                .hasMessage("<div> in a slot of <b>: browsers end the paragraph there. Use <div> in place of <p>.");
    }

    @Test
    void tells_line_and_column() {
        assertThatThrownBy(() -> Template.parse("<div>\n  <b></i>\n</div>"))
                .message()
                .contains("template 2:6: </i>");
    }

    @Test
    void counts_holes_and_values() {
        assertThatThrownBy(() -> html("<p>{}</p>", 1, 2))
                .message()
                .endsWith(": 1 hole and 2 values. Give each {} one value.");
    }

    @Test
    void refuses_a_plain_collection() {
        assertThatThrownBy(() -> html("<p>{}</p>", List.of(1)).toString())
                .hasMessage(
                        "a slot of <p> got a collection. Use each(items, key, row) for a list, and text in attributes.");
    }

    @Test
    void refuses_text_where_browsers_would_move_it() {
        assertThatThrownBy(() -> html("<tbody>{}</tbody>", "x").toString())
                .hasMessage(
                        "text \"x\" in a slot of <tbody>: browsers move it out. Give it html(...), each(...) or null.");
    }

    @Test
    void parses_a_constant_once() {
        assertThat(Template.parse("<i>{}</i>")).isSameAs(Template.parse("<i>{}</i>"));
    }

    @Test
    void keeps_the_markup_that_a_browser_builds_from() {
        Template template = Template.parse("<p class={} title='a'>Hello {}!{}<input value={}></p>");

        assertThat(template.markup())
                .isEqualTo("<p title=\"a\" ls-s=\"class\">Hello <!----><!--;-->!<!----><input ls-s=\"value\"></p>");
        assertThat(template.fingerprint()).hasSize(11);
    }

    @Test
    void a_newline_that_comes_first_in_a_pre_is_written_twice() {
        assertThat(html("<pre>{}</pre>", "\nx")).hasToString("<pre>\n\nx</pre>");
        assertThat(html("<pre title=\"a <b> c\">{}</pre>", "\nx")).hasToString("<pre title=\"a <b> c\">\n\nx</pre>");
        assertThat(html("<pre title=\"{}\">{}</pre>", "t", "\nx")).hasToString("<pre title=\"t\">\n\nx</pre>");
        assertThat(html("<pre><b></b>{}</pre>", "\nx")).hasToString("<pre><b></b>\nx</pre>");
        assertThat(html("<p>{}</p>", "\nx")).hasToString("<p>\nx</p>");
    }
}
