package dev.lightspeed.test.aria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class AccessibilityTest {

    private static List<String> findings(String body) {
        return Accessibility.ofPart(Jsoup.parseBodyFragment(body).body()).stream()
                .map(Finding::toString)
                .toList();
    }

    @Test
    void finds_nothing_in_a_page_that_keeps_the_rules() {
        String page = """
                <!DOCTYPE html><html lang="en"><head><title>Todos</title></head><body>
                <h1>Todos</h1><h2>Open</h2><h2>Done</h2>
                <form id="f"><label for="t">Title</label><input id="t" aria-describedby="h"><small id="h">Short</small>
                <label><input type="checkbox"> Done</label><button>Add</button></form>
                <ul><!--*--><!--1 a--><li>Milk <img src="a" alt=""></li><!--1 b--><li>Bread</li><!--/--></ul>
                <table><tr><th>Name</th></tr><tr><td>Milk</td></tr></table>
                <table role="none"><tr><td>Milk</td></tr></table>
                <p tabindex="-1">x</p><div tabindex="0">y</div><a href="/"><img src="a" alt="Home"></a>
                <input type="hidden"><button form="f">Add</button>
                </body></html>""";

        assertThat(Accessibility.ofPage(Jsoup.parse(page))).isEmpty();
    }

    @Test
    void finds_a_page_without_language_and_title() {
        assertThat(Accessibility.ofPage(Jsoup.parse("<p>x</p>")))
                .extracting(Finding::toString)
                .containsExactly(
                        "<html>: does not say in which language the page is."
                                + " Give it lang, as in <html lang=\"en\">. (WCAG 3.1.1)",
                        "<html>: has no title. Put a <title> into its <head>. (WCAG 2.4.2)");
    }

    @Test
    void finds_fields_without_names() {
        assertThat(findings("<input name=a><select aria-label=b></select><input type=hidden><input hidden>"))
                .containsExactly("<input name=\"a\">: has no name, so nobody who does not see it knows what it is for."
                        + " Put it into a <label>, or give it aria-label. (WCAG 4.1.2)");
    }

    @Test
    void finds_empty_buttons_and_links() {
        assertThat(findings("<button id=b></button><a href=/x><img src=a alt=''></a>"))
                .containsExactly(
                        "<button id=\"b\">: is empty, so nobody who does not see it knows what it does."
                                + " Put text into it, or give it aria-label. (WCAG 4.1.2)",
                        "<a href=\"/x\">: is empty, so nobody who does not see it knows what it does."
                                + " Put text into it, or give it aria-label. (WCAG 2.4.4)");
    }

    @Test
    void finds_images_and_frames_without_words() {
        assertThat(findings("<img src=a><iframe src=b></iframe>"))
                .containsExactly(
                        "<img src=\"a\">: has no text in place of it."
                                + " Say what it shows in alt; where it only decorates, write alt=\"\". (WCAG 1.1.1)",
                        "<iframe src=\"b\">: does not say what is in it. Give it title. (WCAG 4.1.2)");
    }

    @Test
    void finds_ids_that_are_there_twice() {
        String twice = "<p id=a>x</p><b id=a class=c>y</b>";

        assertThat(findings(twice))
                .containsExactly("<p id=\"a\">: shares its id \"a\" with <b id=\"a\" class=\"c\">."
                        + " Give each element an id of its own. (HTML 3.2.6)");
        assertThat(Accessibility.duplicates(Jsoup.parse(twice))).hasSize(1);
    }

    @Test
    void finds_references_that_lead_nowhere() {
        assertThat(findings("<p id=a aria-describedby='a b'>x</p><label for=c>y</label>"))
                .containsExactly(
                        "<p id=\"a\">: aria-describedby names \"b\", which is nowhere."
                                + " Name an id of this page, or leave the attribute out. (WCAG 1.3.1)",
                        "<label for=\"c\">: is for \"c\", which is nowhere."
                                + " Name the id of a field, or put the field into the label. (WCAG 1.3.1)");
    }

    @Test
    void finds_skipped_levels_and_empty_headings() {
        assertThat(findings("<h2>a</h2><h4>b</h4><div role=heading aria-level=5>c</div><h1></h1>"))
                .containsExactly(
                        "<h4>: is a heading of level 4 after one of level 2. Use level 3 here. (WCAG 1.3.1)",
                        "<h1>: is an empty heading. Put text into it, or leave it out. (WCAG 2.4.6)");
    }

    @Test
    void finds_what_jumps_the_queue_of_the_focus() {
        assertThat(findings("<p tabindex=3>x</p>"))
                .containsExactly("<p>: has tabindex 3, which goes before everything else on the page."
                        + " Write tabindex=\"0\", and put the element where its turn is. (WCAG 2.4.3)");
    }

    @Test
    void finds_what_is_pressed_within_what_is_pressed() {
        assertThat(findings("<a href=/x>y <button>z</button></a>"))
                .containsExactly("<button>: stands in <a href=\"/x\">, and only one of them can be pressed."
                        + " Put them beside each other. (WCAG 4.1.2)");
    }

    @Test
    void finds_strangers_in_lists_and_items_in_none() {
        assertThat(findings("<ul id=u><div>x</div></ul><div><li>y</div>"))
                .containsExactly(
                        "<div>: stands in <ul id=\"u\"> and is no item. Put it into a <li>. (WCAG 1.3.1)",
                        "<li>: is an item in no list. Put it into a <ul> or <ol>. (WCAG 1.3.1)");
    }

    @Test
    void finds_tables_without_headers() {
        assertThat(findings("<table id=t><tr><td>x</table>"))
                .containsExactly(
                        "<table id=\"t\">: has no headers, so nobody who does not see it knows what its columns are."
                                + " Head its columns or rows with <th>; where it only arranges things, give it role=\"none\"."
                                + " (WCAG 1.3.1)");
    }

    @Test
    void finds_rows_with_one_key() {
        String body =
                "<ul id=u><!--*--><!--1 a--><li><!--*--><!--2 a--><!--/--></li><!--1 b--><li></li><!--1 a--><li></li>"
                        + "<!--/--></ul>";

        assertThat(findings(body))
                .containsExactly(
                        "<ul id=\"u\">: has two rows with the key \"a\". Give each row a :key of its own. (protocol 1)");
    }

    @Test
    void an_end_marker_left_behind_ends_no_list() {
        String inner =
                "<li><b><!---->text<!--/--> more</b><ol><!--*--><!--2 a--><li></li><!--2 b--><li></li><!--/--></ol></li>";
        String body = "<ul><!--*--><!--1 a-->" + inner + "<!--1 b-->" + inner + "<!--1 a-->" + inner + "<!--/--></ul>";

        assertThat(findings(body))
                .containsExactly(
                        "<ul>: has two rows with the key \"a\". Give each row a :key of its own. (protocol 1)");
    }

    @Test
    void a_story_may_be_an_item_alone() {
        assertThat(Accessibility.ofPart(
                        Jsoup.parseBodyFragment("<ul><li>x</ul>").selectFirst("li")))
                .isEmpty();
    }
}
