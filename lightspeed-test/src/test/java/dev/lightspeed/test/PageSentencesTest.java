package dev.lightspeed.test;

import static dev.lightspeed.html.Html.html;
import static dev.lightspeed.test.find.Finders.button;
import static dev.lightspeed.test.find.Finders.link;
import static dev.lightspeed.test.find.Finders.listItem;
import static dev.lightspeed.test.find.Finders.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lightspeed.LiveView;
import dev.lightspeed.html.Html;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What can be said of a page, and what it says where it is not so. */
@LightspeedTest(contextPath = "/shop")
class PageSentencesTest {

    @LiveView("/fruits")
    static class FruitsView {

        void mount(dev.lightspeed.Page page) {
            page.title("Fruits");
        }

        Html render() {
            return html("<ul><li>Apple</li><li>Pear</li></ul><a href=\"/shopping\">Away</a>");
        }
    }

    @Inject
    LiveTest live;

    @Test
    void a_page_is_spoken_of_in_sentences() {
        live.open("/fruits?ripe=yes")
                .hasTitle("Fruits")
                .isAt("/fruits?ripe=yes")
                .shows(listItem("Apple"), listItem("Pear"))
                .shows(2, listItem())
                .hides(listItem("Plum"), button())
                .and(text("Apple").isShown());
    }

    @Test
    void says_where_a_page_is_and_what_it_is_called_instead() {
        Page page = live.open("/fruits");
        String messages = "\nLast messages:\n  " + String.join("\n  ", page.lastMessages());

        assertThatThrownBy(() -> page.isAt("/vegetables"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("/fruits: the URL is \"/fruits\", not \"/vegetables\"." + messages);
        assertThatThrownBy(() -> page.hasTitle("Vegetables"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("/fruits: the title is \"Fruits\", not \"Vegetables\"." + messages);
    }

    @Test
    void every_finder_of_a_sentence_counts() {
        Page page = live.open("/fruits");

        assertThatThrownBy(() -> page.shows(listItem("Apple"), listItem("Plum")))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> page.hides(listItem("Plum"), listItem("Pear"))).isInstanceOf(AssertionError.class);
    }

    @Test
    void fails_where_a_link_leads_out_of_the_application() {
        Page page = live.open("/fruits");

        assertThatThrownBy(() -> page.click(link("Away")))
                .isInstanceOf(AssertionError.class)
                .hasMessage("/shopping: outside of the application, which stands at /shop. Write links and redirects"
                        + " with the context path, as routes do.");
        assertThat(page.url()).isEqualTo("http://localhost/shopping");
    }
}
