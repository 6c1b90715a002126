package dev.lightspeed.test;

import static dev.lightspeed.html.Html.each;
import static dev.lightspeed.html.Html.html;
import static dev.lightspeed.test.find.Finders.button;
import static dev.lightspeed.test.find.Finders.css;
import static dev.lightspeed.test.find.Finders.field;
import static dev.lightspeed.test.find.Finders.link;
import static dev.lightspeed.test.find.Finders.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.lightspeed.Component;
import dev.lightspeed.LiveView;
import dev.lightspeed.On;
import dev.lightspeed.Step;
import dev.lightspeed.html.Html;
import dev.lightspeed.test.server.LostTurns;
import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** Pages that the kit refuses, whatever the test is about. */
@LightspeedTest
class PageRulesTest {

    @LiveView("/twins")
    static class TwinsView {

        private List<String> ids = List.of("a");

        @On
        void more() {
            ids = List.of("a", "b", "a");
        }

        Html render() {
            return html(
                    "<main><p id={}>1</p><p id={}>2</p><button ls-click=\"more\">More</button></main>",
                    ids.get(0),
                    ids.size() == 1 ? "b" : ids.get(2));
        }
    }

    @LiveView("/born-twins")
    static class BornTwinsView {

        Html render() {
            return html("<p id=\"a\">1</p><div id=\"a\">2</div>");
        }
    }

    @LiveView("/rows")
    static class RowsView {

        private List<String> keys = List.of("a");

        @On
        void more() {
            keys = List.of("a", "b", "a");
        }

        Html render() {
            return html(
                    "<main><ul>{}</ul><button ls-click=\"more\">More</button></main>",
                    each(keys, key -> key, key -> html("<li>{}</li>", key)));
        }
    }

    record Address(String street) {}

    record Order(String title, int count, Address address, List<String> tags) {}

    @LiveView("/forms")
    static class FormsView {

        private String done = "nothing";

        @On
        void order(Order order) {
            done = order.title();
        }

        @On
        void rename(String from, String to) {
            done = to;
        }

        @On
        void say(String word) {
            done = word;
        }

        Html render() {
            return html("""
                    <p>{}</p>
                    <form ls-submit="order" id="whole"><input name="title"><input name="count" type="number">
                      <input name="address.street"><button>Order</button></form>
                    <form ls-submit="order" id="half"><input name="titel"><input name="address.street">
                      <button>Order half</button></form>
                    <form ls-submit="rename"><input name="from"><button>Rename</button></form>
                    <form ls-submit="say"><input name="anything"><button>Say</button></form>
                    <form method="post" action="/upload" enctype="multipart/form-data"><button>Upload</button></form>
                    <a href="/rows" target="_blank">Away</a><a href="/rows" target="_top">Top</a>
                    <a href="/file" download>File</a>""", done);
        }
    }

    sealed interface Message permits Rename {}

    record Rename(String name) implements Message {}

    @LiveView("/pure")
    static class PureView implements Component<String, Message> {

        @Override
        public Step<String> init(dev.lightspeed.Page page) {
            return Step.to("");
        }

        @Override
        public Step<String> update(String model, Message message) {
            return Step.to(((Rename) message).name());
        }

        @Override
        public Html render(String model) {
            return html("<form ls-submit=\"Rename\"><input name=\"title\"><button>Rename</button></form>");
        }
    }

    @Inject
    LiveTest live;

    private static void fails(ThrowingCallable step, String message) {
        assertThatThrownBy(step).isInstanceOf(AssertionError.class).hasMessage(message);
    }

    @Test
    void an_id_that_comes_twice_fails_the_step_that_brought_it() {
        Page page = live.open("/twins");

        fails(
                () -> page.click(button("More")),
                "/twins: <p id=\"a\">: shares its id \"a\" with <p id=\"a\">. Give each element an id of its own."
                        + " (HTML 3.2.6)");
    }

    @Test
    void a_page_is_not_opened_with_an_id_twice() {
        fails(
                () -> live.open("/born-twins"),
                "/born-twins: <p id=\"a\">: shares its id \"a\" with <div id=\"a\">. Give each element an id of its own."
                        + " (HTML 3.2.6)");
    }

    @Test
    void a_key_that_comes_twice_fails_the_step_that_brought_it() {
        Page page = live.open("/rows");

        fails(
                () -> page.click(button("More")),
                "The step went wrong:\n  view.draw: " + RowsView.class.getName()
                        + ": drawing threw java.lang.IllegalArgumentException: a list in <ul> has two rows with the key \"a\"."
                        + " Keys tell rows apart: use one that is unique, such as an id.\n"
                        + "Mend the view. A test that is about this says page.fails(\"view.draw\", it -> ...).");
    }

    @Test
    void a_form_with_all_that_the_handler_needs_is_sent() {
        Page page = live.open("/forms");

        page.form("whole").fill("title", "Milk").fill("count", "2").submit();
        page.shows(text("Milk"));
        page.form("say").fill("anything", "Hello").submit();

        page.shows(text("Hello"));
    }

    @Test
    void a_form_that_lacks_a_component_of_the_handlers_record_is_not_sent() {
        Page page = live.open("/forms");

        fails(
                () -> page.element(css("#half")).submit(),
                "/forms: form \"order\": no field is named \"title\", which the handler needs. Rename \"titel\";"
                        + " its fields are \"titel\", \"address.street\".\n"
                        + "/forms: form \"order\": no field is named \"count\", which the handler needs."
                        + " Add <input name=\"count\">; its fields are \"titel\", \"address.street\".");

        page.shows(text("nothing"));
    }

    @Test
    void a_form_that_lacks_a_parameter_of_the_handler_is_not_sent_by_enter_either() {
        Page page = live.open("/forms");

        fails(
                () -> page.element(field("from")).press("Enter"),
                "/forms: form \"rename\": no field is named \"to\", which the handler needs. Add <input name=\"to\">;"
                        + " its fields are \"from\".");
    }

    @Test
    void a_form_that_lacks_a_component_of_a_message_is_not_sent() {
        Page page = live.open("/pure");

        fails(
                () -> page.form("Rename").submit(),
                "/pure: form \"Rename\": no field is named \"name\", which the handler needs. Add <input name=\"name\">;"
                        + " its fields are \"title\".");
    }

    @Disabled("Run by the test below.")
    @LightspeedTest
    static class Deaf {

        @LiveView("/deaf")
        static class DeafView {

            @On
            void call() {}

            Html render() {
                return html("<button ls-click=\"call\">Call</button>");
            }
        }

        @Inject
        LiveTest live;

        @Test
        void calls() {
            Page page = live.open("/deaf");
            live.step(() -> {
                page.tab().person().click(page.document().selectFirst("button"));
                LostTurns.of(live.server());
            });
        }
    }

    @Test
    void an_event_whose_turn_is_lost_fails_its_step() {
        assertThat(Launched.results(selectClass(Deaf.class)))
                .singleElement()
                .asString()
                .startsWith("calls() failed: /deaf: 1 events were not answered. Look at what was said last, and in the"
                        + " log:\n")
                .contains("up   [\"e\",1,")
                .doesNotContain("down [\"d\",");
    }

    @Test
    void an_event_without_an_answer_fails_the_step() {
        List<String> messages = List.of("up   [\"e\",1]", "down [\"b\"]");

        fails(
                () -> PageRules.answered("/forms", 1, messages),
                "/forms: 1 events were not answered. Look at what was said last, and in the log:\n"
                        + "  up   [\"e\",1]\n  down [\"b\"]");
        PageRules.answered("/forms", 0, messages);
    }

    @Test
    void a_form_with_files_is_refused() {
        Page page = live.open("/forms");

        fails(
                () -> page.click(button("Upload")),
                "Click: <form method=\"post\" action=\"/upload\" enctype=\"multipart/form-data\"> is sent as"
                        + " multipart/form-data, which the test kit does not write. Leave enctype out, or test it in a browser.");
    }

    @Test
    void a_link_to_another_tab_or_a_file_is_refused() {
        Page page = live.open("/forms");

        fails(
                () -> page.click(link("Away")),
                "Click: <a href=\"/rows\" target=\"_blank\">Away</a> opens another tab. Open its URL in a tab of its own.");
        fails(
                () -> page.click(link("File")),
                "Click: <a href=\"/file\" download>File</a> saves a file, and shows no page. Say page.download(...).");
        page.click(link("Top"));
        page.shows(button("More"));
    }
}
