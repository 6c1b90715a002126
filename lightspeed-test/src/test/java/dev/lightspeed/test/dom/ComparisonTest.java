package dev.lightspeed.test.dom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static String body(String html) {
        return "<!DOCTYPE html><html><head></head><body>" + html + "</body></html>";
    }

    @Test
    void a_page_is_like_its_own_drawing() {
        String html = "<p ls-s=\"class\" class=\"a\"><!---->1</p><ul><!--*--><!--2 x--><li><!---->c</li><!--/--></ul>";

        assertThat(TestPage.live(html).tab.differences(body(html))).isEmpty();
    }

    @Test
    void what_the_client_writes_is_no_difference() {
        String html =
                "<form ls-submit=save><input name=a><details><summary>s</summary></details><button>Go</button></form>"
                        + "<button id=b ls-click=go class=x>Go</button>";
        TestPage page = TestPage.live(html);

        page.type("input", "x").click("summary").click("button").click("#b");

        assertThat(page.tab.differences(body(html))).isEmpty();
    }

    @Test
    void a_nonce_is_no_difference() {
        TestPage page = TestPage.live("<script nonce=n src=a></script>");

        assertThat(page.tab.differences(body("<script src=a></script>"))).isEmpty();
    }

    @Test
    void a_text_that_differs_is_shown_with_its_element() {
        TestPage page = TestPage.live("<ul><li>a</li><li><!---->1</li></ul>");

        assertThat(page.tab.differences(body("<ul><li>a</li><li><!---->2</li></ul>")))
                .containsExactly(new Difference("html > body > ul > li:nth-child(2)", "1", "2"));
    }

    @Test
    void an_attribute_that_differs_is_shown_with_its_tag() {
        TestPage page = TestPage.live("<p id=p title=a>x</p>");

        assertThat(page.tab.differences(body("<p id=p title=b>x</p>")))
                .containsExactly(
                        new Difference("html > body > p#p", "<p id=\"p\" title=\"a\">", "<p id=\"p\" title=\"b\">"));
    }

    @Test
    void an_element_too_many_is_shown_with_its_neighbours() {
        TestPage page = TestPage.live("<div><b>1</b><i>2</i></div>");

        assertThat(page.tab.differences(body("<div><b>1</b></div>")))
                .containsExactly(new Difference("html > body > div", "<b>1</b><i>2</i>", "<b>1</b>"));
    }

    @Test
    void rows_with_other_keys_are_a_difference_though_they_look_the_same() {
        TestPage page = TestPage.live("<ul><!--*--><!--2 x--><li>c</li><!--/--></ul>");

        assertThat(page.tab.differences(body("<ul><!--*--><!--2 y--><li>c</li><!--/--></ul>")))
                .containsExactly(
                        new Difference("html > body > ul", "<!--row x--><li>c</li>", "<!--row y--><li>c</li>"));
    }

    @Test
    void a_title_that_differs_is_a_difference() {
        TestPage page = TestPage.live("<html><head><title ls-s=\"*\">Old</title></head><body></body></html>");

        assertThat(page.tab.differences("<html><head><title ls-s=\"*\">New</title></head><body></body></html>"))
                .containsExactly(new Difference("html > head", "<title>Old</title>", "<title>New</title>"));
    }

    @Test
    void a_field_that_left_the_server_behind_is_told() {
        String html = "<input type=checkbox ls-s=\"checked\">";
        TestPage page = TestPage.live(html);

        page.click("input");

        assertThat(page.tab.differences(body(html)))
                .containsExactly(new Difference(
                        "html > body > input",
                        "a field that holds [on]",
                        "what its markup says: <input type=\"checkbox\">"));
    }
}
