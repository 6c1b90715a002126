package dev.lightspeed.test.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import dev.lightspeed.test.browser.Traffic.Message;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A page that talks to a server which says everything back in capitals. */
@NeedsChromium
class TrafficTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private final Site site = new Site();
    private final EchoSocket echo = new EchoSocket();
    private Page page;
    private Traffic traffic;

    @BeforeEach
    void open() {
        site.page("talk", """
                <script>
                  const heard = [];
                  const socket = new WebSocket("%s");
                  socket.onmessage = ({ data }) => heard.push(data);
                  socket.onopen = () => (document.title = "open");
                </script>""".formatted(echo.url()));
        page = browser.tab();
        traffic = browser.traffic(page);
        page.navigate(site.url("talk"));
        page.waitForFunction("document.title === 'open'");
    }

    @AfterEach
    void close() throws IOException {
        echo.close();
        site.close();
    }

    private void say(String... texts) {
        page.evaluate("texts => texts.forEach(text => socket.send(text))", texts);
    }

    private void hears(String... texts) {
        page.waitForFunction("count => heard.length >= count", texts.length);
        assertThat(page.evaluate("heard")).isEqualTo(List.of(texts));
    }

    private static List<String> texts(List<Message> messages) {
        return messages.stream()
                .map(message -> message.way() + " " + message.text())
                .toList();
    }

    @Test
    void without_a_rule_all_passes_and_is_captured() {
        say("one", "two");

        hears("ONE", "TWO");
        assertThat(texts(traffic.captured())).containsExactlyInAnyOrder("UP one", "UP two", "DOWN ONE", "DOWN TWO");
        assertThat(browser.messages(page).up("")).containsExactly("one", "two");
        assertThat(browser.messages(page).down("")).containsExactly("ONE", "TWO");
    }

    @Test
    void what_is_held_comes_after_the_release_in_the_order_in_which_it_was_said() {
        traffic.hold(Way.UP, text -> text.startsWith("h"));
        say("h1", "free", "h2");
        hears("FREE");

        assertThat(texts(traffic.awaitHeld(2))).containsExactly("UP h1", "UP h2");
        traffic.release();

        hears("FREE", "H1", "H2");
        assertThat(traffic.held()).isEmpty();
    }

    @Test
    void what_is_held_can_be_passed_on_in_another_order() {
        traffic.hold(Way.DOWN);
        say("one", "two");

        List<Message> held = traffic.awaitHeld(2);
        held.get(1).pass();
        held.get(0).pass();

        hears("TWO", "ONE");
    }

    @Test
    void what_is_dropped_never_comes() {
        traffic.drop(Way.UP, text -> text.equals("lost"));
        say("lost", "kept");

        hears("KEPT");
        traffic.release();
        say("lost");

        hears("KEPT", "LOST");
    }

    @Test
    void a_message_can_be_replayed_and_one_be_made_up() {
        say("one");
        hears("ONE");

        traffic.captured().get(0).pass();
        hears("ONE", "ONE");
        traffic.say(Way.DOWN, "nobody said this");

        hears("ONE", "ONE", "nobody said this");
    }

    @Test
    void of_two_rules_the_later_one_counts() {
        traffic.hold(Way.UP);
        traffic.drop(Way.UP, text -> text.equals("lost"));

        say("lost", "held");

        assertThat(texts(traffic.awaitHeld(1))).containsExactly("UP held");
        assertThat(traffic).hasToString("UP DROPPED lost\nUP HELD held");
    }

    @Test
    void the_traffic_of_an_open_page_is_refused() {
        assertThatThrownBy(() -> browser.traffic(page))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Browser: traffic(page) comes too late, the page is at " + site.url("talk")
                        + ". Take browser.tab(), then its traffic, then navigate.");
    }

    @Test
    void a_page_without_a_socket_cannot_be_told_anything() {
        Page empty = browser.tab();
        Traffic nothing = browser.traffic(empty);

        assertThatThrownBy(() -> nothing.say(Way.UP, "hello"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Traffic: the page about:blank has opened no socket yet. Wait for Live.settled(page).");
    }
}
