package dev.lightspeed.test.dom;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatchesTest {

    private static final String ROW = "[3,\"row\",\"<tr><td><!----></td><td><!----></td></tr>\"]";

    private static String table(int rows) {
        StringBuilder html = new StringBuilder("<table><tbody><!--*-->");
        for (int n = 0; n < rows; n++) {
            html.append("<!--3 ")
                    .append(n)
                    .append("--><tr><td><!---->")
                    .append(n)
                    .append("</td><td><!---->")
                    .append(n * 2)
                    .append("</td></tr>");
        }
        return html + "<!--/--></tbody></table>";
    }

    @Test
    void one_cell_of_a_thousand_rows_changes() {
        TestPage page = TestPage.live(table(1000));

        page.diff(0, "[0,[371,1,1234]]");

        assertThat(page.find("tr:nth-child(372)").text()).isEqualTo("371 1234");
    }

    @Test
    void a_row_is_appended_to_a_thousand() {
        TestPage page = TestPage.live(table(1000));

        page.diff(0, "[0,[[-1000,[\"1000\",3,1000,7]]]]", "[]", "[" + ROW + "]");

        assertThat(page.tab.document().select("tr")).hasSize(1001);
        assertThat(page.find("tr:last-child").text()).isEqualTo("1000 7");
    }

    @Test
    void a_row_that_moves_keeps_its_element() {
        TestPage page = TestPage.live(table(5));
        Element last = page.find("tr:last-child");

        page.diff(0, "[0,[[4,0,-3]]]");

        assertThat(page.tab.document().select("td:first-child").eachText()).containsExactly("4", "0", "1", "2", "3");
        assertThat(page.find("tr:first-child")).isSameAs(last);
    }

    @Test
    void what_scripts_put_into_the_page_stays() {
        TestPage page =
                TestPage.live("<p ls-s=\"class\" class=\"a\"><!---->1</p><div><!--2--><b><!---->2</b><!--/--></div>");
        page.find("p").addClass("theirs").attr("data-theirs", "yes");
        page.find("div").appendElement("hr");

        page.diff(0, "[0,\"b\",0,3,0,[0,4]]");

        assertThat(page.shown()).isEqualTo("<p class=\"b theirs\" data-theirs=\"yes\">3</p><div><b>4</b><hr></div>");
    }

    @Test
    void a_piece_in_svg_is_created_in_its_namespace_also_below_an_empty_piece() {
        TestPage page = TestPage.live("<svg><!----></svg>");

        page.diff(
                0,
                "[0,[\"p\",4,[\"p\",5,3]]]",
                "[]",
                "[[4,\"four\",\"<!---->\"],[5,\"five\",\"<circle ls-s='r'></circle><foreignObject><p></p></foreignObject>\"]]");

        assertThat(page.find("circle").tag().namespace()).isEqualTo(Parser.NamespaceSvg);
        assertThat(page.find("circle").attr("r")).isEqualTo("3");
        assertThat(page.find("p").tag().namespace()).isEqualTo(Parser.NamespaceHtml);
    }

    @Test
    void a_piece_in_mathml_is_created_in_its_namespace() {
        TestPage page = TestPage.live("<math><!----></math>");

        page.diff(0, "[0,[\"p\",4,\"x\"]]", "[]", "[[4,\"four\",\"<mi><!----></mi>\"]]");

        assertThat(page.find("mi").tag().namespace()).isEqualTo(Parser.NamespaceMathml);
    }

    @Test
    void raw_html_that_a_whole_drawing_brings_again_stays_as_it_is() {
        TestPage page = TestPage.live("<p><!--!--><b>raw</b> HTML<!--/-->!</p>");
        Element bold = page.find("b");

        page.diff(0, "[\"p\",1,[\"h\",\"<b>raw</b> HTML\"]]", "[]", "[[1,\"root\",\"<body><p><!----></p></body>\"]]");
        Element kept = page.find("b");
        page.diff(0, "[\"p\",1,[\"h\",\"<b>other</b> HTML\"]]");

        assertThat(kept).isSameAs(bold);
        assertThat(page.shown()).isEqualTo("<p><b>other</b> HTML!</p>");
    }

    @Test
    void raw_html_in_a_piece_goes_with_its_piece() {
        TestPage page = TestPage.live("<p><!--2--><!--!--><b>raw</b><!--/--><!--/-->!</p>");

        page.diff(0, "[0,[0,[\"h\",\"<i>new</i>\"]]]");
        String changed = page.shown();
        page.diff(0, "[0,\"text\"]");

        assertThat(changed).isEqualTo("<p><i>new</i>!</p>");
        assertThat(page.shown()).isEqualTo("<p>text!</p>");
    }

    @Test
    void what_a_spread_says_again_is_not_written_again() {
        TestPage page = TestPage.live(
                "<details open=\"\" title=\"a\" ls-a=\"open title\" ls-s=\"...\"><summary>s</summary></details>");
        page.click("summary");

        page.diff(0, "[0,{\"open\":\"\",\"title\":\"b\"}]");
        boolean closed = !page.find("details").hasAttr("open");
        page.diff(0, "[0,{\"title\":\"b\"}]").diff(0, "[0,{\"title\":\"b\",\"open\":\"\"}]");

        assertThat(closed).isTrue();
        assertThat(page.find("details").hasAttr("open")).isTrue();
    }

    @Test
    void a_page_without_its_comments_asks_for_a_whole_drawing_and_says_so() {
        TestPage page = TestPage.opened("<p>Count: 1</p>", 1, "1:root");

        assertThat(page.socket().sent.get(0)).contains("\"rebuild\":true");
        assertThat(page.tab.journal().warnings())
                .containsExactly("Page: its slots are not those that were drawn. It is drawn anew.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!--2--><p></p>", "<!--/-->", "<!--2 key--><p></p>", "<p><!--!--><b>raw</b></p>"})
    void a_page_whose_markers_do_not_fit_together_asks_for_a_whole_drawing(String broken) {
        TestPage page = TestPage.opened(broken, 1, "1:root");

        assertThat(page.socket().sent.get(0)).contains("\"rebuild\":true");
    }

    @Test
    void the_whole_drawing_that_was_asked_for_replaces_body_and_title_and_keeps_our_script() {
        TestPage page = TestPage.opened(
                "<html><head><title>Old</title><link rel='x'></head><body><p>1</p></body></html>", 9, "1:root");
        page.join();
        Element link = page.find("link");
        String html =
                "<!DOCTYPE html><html lang='de'><head><title ls-s='*'></title><link rel='x'><meta name='m'></head>"
                        + "<body ls-s='class'><p><!----></p></body></html>";

        page.diff(0, "[\"p\",1,\"New\",\"dark\",7]", "[]", "[[1,\"root\",\"" + html + "\"]]")
                .diff(0, "[2,8]");

        assertThat(page.tab.title()).isEqualTo("New");
        assertThat(page.find("link")).isSameAs(link);
        assertThat(page.find("html").attr("lang")).isEqualTo("de");
        assertThat(page.tab.document().select("meta, #lightspeed")).hasSize(2);
        assertThat(page.find("html").hasClass("ls-connected")).isTrue();
        assertThat(page.find("body").className()).isEqualTo("dark");
        assertThat(page.shown()).isEqualTo("<p>8</p>");
    }

    @Test
    void a_whole_drawing_leaves_a_script_that_has_run_with_its_nonce_where_it_is() {
        String head = "<head><script nonce=\"n\" src=\"a\"></script></head>";
        TestPage page = TestPage.of(TestPage.document("<html>" + head + "<body><p>1</p></body></html>", 9, "1:root")
                .replace("id=\"lightspeed\"", "id=\"lightspeed\" nonce=\"n\""));
        page.join();
        Element script = page.find("script");
        String html = "<html><head><script src='a'></script></head><body><p><!----></p></body></html>";

        page.diff(0, "[\"p\",1,7]", "[]", "[[1,\"root\",\"" + html + "\"]]");

        assertThat(page.tab.document().select("head script")).containsExactly(script);
        assertThat(script.attr("nonce")).isEmpty();
        assertThat(page.shown()).isEqualTo("<p>7</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a slot that does not exist        | [7,\"x\"]",
                "a patch for a text                | [0,[0,\"x\"]]",
                "a template that was never sent    | [0,[\"p\",99]]",
                "too few values for a template     | [0,[\"p\",3,\"x\"]]",
                "too many values for a template    | [0,[\"p\",3,\"x\",\"y\",\"z\"]]",
                "true for a text                   | [0,true]",
                "raw HTML for an attribute         | [1,[\"h\",\"x\"]]",
                "a list for an attribute           | [1,[\"l\"]]",
                "attributes for one attribute      | [1,{\"a\":\"b\"}]",
                "attributes for a text             | [0,{\"a\":\"b\"}]",
                "a text for a spread               | [3,\"x\"]",
                "null for a spread                 | [3,null]",
                "a list for a spread               | [3,[\"l\"]]",
                "a row that does not exist         | [2,[9,0,\"x\"]]",
                "a row before the first            | [2,[-2,0,\"x\"]]",
                "a row named twice                 | [2,[[0,0]]]",
                "a run beyond the end              | [2,[[-9]]]",
                "a new row without key             | [2,[[[]]]]",
                "an order with a fraction          | [2,[[0.5]]]",
                "something after the order         | [2,[[0],1]]",
                "a slot without a value            | [0]",
                "a text in a list's order          | [2,[[\"x\"]]]"
            })
    void what_does_not_fit_is_refused_aloud(String what, String patch) {
        TestPage page =
                TestPage.live("<!---->a<p ls-s=\"title\" title=\"t\"></p><!--*--><!--3 k--><b><!---->b</b><!--/-->"
                        + "<p ls-s=\"...\"></p>");

        page.diff(0, patch, "[]", "[" + ROW + "]");

        assertThat(page.tab.state()).as(what).isEqualTo("error");
        assertThat(page.socket().closedWith).isEqualTo(4400);
        assertThat(page.tab.journal().errors()).singleElement().asString().startsWith("Diff: ");
    }
}
