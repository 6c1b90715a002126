package dev.lightspeed.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import dev.lightspeed.showcase.counter.CounterSteps;
import dev.lightspeed.showcase.counter.CounterSteps.CountTo;
import dev.lightspeed.showcase.counter.CounterView;
import dev.lightspeed.showcase.counter.PureCounter.Model;
import dev.lightspeed.test.browser.Browser;
import dev.lightspeed.test.browser.Live;
import dev.lightspeed.test.browser.Relay;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests in a browser that look into the views behind their pages. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class InViewIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final Relay relay = new Relay();

    @ArquillianResource
    URL application;

    @Test
    void each_page_has_a_view_of_its_own() {
        Page first = browser.live("counter");
        Page second = browser.live("counter");
        first.locator("[ls-click=increment]").click();
        Live.settled(first);

        int counted = browser.inView(first, CounterView.class, CounterSteps.count());

        assertThat(counted).isEqualTo(1);
        assertThat(browser.inView(second, CounterView.class, CounterSteps.count()))
                .isEqualTo(0);
    }

    @Test
    void what_is_changed_in_a_view_is_shown() {
        Page page = browser.live("counter");

        int before = browser.inView(page, CounterView.class, new CountTo(41));

        assertThat(before).isEqualTo(0);
        assertThat(page.locator(".big")).hasText("41");
        page.locator("[ls-click=increment]").click();
        assertThat(page.locator(".big")).hasText("42");
    }

    @Test
    void a_view_changes_while_its_page_is_cut_off_and_the_page_hears_of_it_when_it_is_back() {
        browser.tolerate("WebSocket connection to");
        Page page = browser.live(relay.to(application), "counter");
        relay.leave();
        Live.is(page, "disconnected");

        browser.inView(page, CounterView.class, new CountTo(7));
        assertThat(page.locator(".big")).hasText("0");
        relay.comeBack();
        Live.retry(page);

        assertThat(page.locator(".big")).hasText("7");
        assertThat(browser.inView(page, CounterView.class, CounterSteps.count()))
                .isEqualTo(7);
    }

    @Test
    void a_page_with_another_one_in_a_frame_is_entered_itself() {
        Page page = browser.live("stories");
        page.frameLocator("iframe").locator("html[data-ls-state=live]").waitFor();

        assertThat(browser.inView(page, Object.class, CounterSteps.name())).isEqualTo("StoriesView");
    }

    @Test
    void of_a_page_in_the_pure_style_the_model_is_seen() {
        Page page = browser.live("counter/pure");
        page.locator("#add-one").click();
        Live.settled(page);

        assertThat(browser.inView(page, Model.class, CounterSteps.countOfModel()))
                .isEqualTo(1);
    }

    @Test
    void code_that_is_not_deployed_is_named() {
        Page page = browser.live("counter");

        assertThatThrownBy(() -> browser.inView(page, CounterView.class, view -> "written here"))
                .hasMessageMatching("inView: the server cannot load what the code needs:"
                        + " java\\.lang\\.ClassNotFoundException: dev\\.lightspeed\\.browser\\.InViewIT\\b.*\\. Deploy the class"
                        + " that the code is written in; it and its methods may not mention Playwright\\.");
    }

    @Test
    void what_the_code_throws_is_told_with_the_servers_stack_trace_and_the_page_lives_on() {
        Page page = browser.live("counter");

        assertThatThrownBy(() -> browser.inView(page, CounterView.class, CounterSteps.fail()))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("inView: the code threw in the view " + CounterView.class.getName()
                        + ".\njava.lang.IllegalStateException: thrown by a test at 0\n\tat ")
                .hasMessageContaining("CounterSteps.java:");

        page.locator("[ls-click=increment]").click();
        assertThat(page.locator(".big")).hasText("1");
    }

    @Test
    void the_wrong_view_is_named() {
        Page page = browser.live("counter/pure");

        assertThatThrownBy(() -> browser.inView(page, CounterView.class, CounterSteps.count()))
                .hasMessage("inView: the page shows " + Model.class.getName() + ", and the code is for "
                        + CounterView.class.getName()
                        + ". Name the class of the view; of a page in the pure style, the class of its model.");
    }

    @Test
    void what_cannot_travel_is_named() {
        Page page = browser.live("counter");

        assertThatThrownBy(() -> browser.inView(page, CounterView.class, CounterSteps.giveTheViewItself()))
                .hasMessageMatching("inView: what the code gave cannot be serialized:"
                        + " java.io.NotSerializableException: [\\w.$]*CounterView[\\w$]*\\."
                        + " Let it give a String, a number, a record that is Serializable, or a list of them\\.");
    }

    @Test
    void a_page_that_has_joined_nothing_yet_is_named() {
        Page page = browser.tab();

        assertThatThrownBy(() -> browser.inView(page, CounterView.class, CounterSteps.count()))
                .hasMessage(
                        "Browser: inView(page, ...) comes too early, the page about:blank has joined no session yet."
                                + " Wait for Live.settled(page).");
    }

    @Test
    void the_log_of_the_server_is_the_tests_own() {
        Page page = browser.live("test/failing");

        page.locator("#handler").click();
        Live.heard(page, "failure", 1);

        assertThat(browser.serverLog()).contains("FailingView").contains("thrown by a test");
    }

    @Test
    void the_door_is_closed_to_those_without_the_key() {
        browser.expect("404");

        assertThat(browser.tab()
                        .navigate(application + "lightspeed/test/log?since=0")
                        .status())
                .isEqualTo(404);
    }
}
