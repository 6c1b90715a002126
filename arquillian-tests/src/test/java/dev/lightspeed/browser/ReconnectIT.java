package dev.lightspeed.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.lightspeed.test.browser.Browser;
import dev.lightspeed.test.browser.Live;
import dev.lightspeed.test.browser.Relay;
import dev.lightspeed.test.browser.Way;
import java.net.URL;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A line that breaks: between the pages of {@code relay} and the server. Pages opened without it see what the server knows. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ReconnectIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final Relay relay = new Relay();

    @ArquillianResource
    URL application;

    private final String title = UUID.randomUUID().toString();

    @Test
    void a_page_without_a_line_says_so_until_it_is_back() {
        browser.tolerate("WebSocket connection to");
        Page page = browser.live(relay.to(application), "chat");
        page.locator("input[name=text]").fill("half a sent");

        relay.leave();
        Live.is(page, "disconnected");

        assertThat(page.locator("html")).hasClass("ls-disconnected");
        assertThat(page.locator(".banner-lost")).isVisible();
        relay.comeBack();
        Live.settled(page);
        assertThat(page.locator(".banner-lost")).isHidden();
        assertThat(page.locator("html")).hasClass("ls-connected");
        assertThat(page.locator("input[name=text]")).hasValue("half a sent");
        assertThat(browser.messages(page).joins()).containsExactly("adopt", "resume");
    }

    @Test
    void what_came_meanwhile_is_neither_lost_nor_repeated() {
        browser.tolerate("WebSocket connection to");
        Page page = browser.live(relay.to(application), "test/news/meanwhile");
        Page press = browser.live("test/news/meanwhile");
        press.locator("#one").click();
        Live.heard(page, "news", 1);

        relay.leave();
        press.locator("#five").click();
        Live.settled(press);
        relay.comeBack();
        Live.retry(page);

        shows(page, 6);
        assertThat(browser.messages(page).joins()).containsExactly("adopt", "resume");
    }

    @Test
    void a_message_cut_in_the_middle_comes_once() {
        browser.tolerate("WebSocket connection to");
        Page page = browser.live(relay.to(application), "test/news/middle");
        Page press = browser.live("test/news/middle");

        relay.cutAfter(30);
        press.locator("#forty").click();
        relay.awaitCut();

        shows(page, 40);
        assertThat(browser.messages(page).joins()).containsExactly("adopt", "resume");
    }

    @Test
    void a_line_cut_again_and_again_loses_nothing() {
        browser.tolerate("WebSocket connection to");
        Page page = browser.live(relay.to(application), "test/news/again");
        Page press = browser.live("test/news/again");

        for (int round = 1; round <= 5; round++) {
            relay.cutAfter(round * 40);
            press.locator("#forty").click();
            relay.awaitCut();
            Live.heard(page, "news", round * 40);
        }

        shows(page, 200);
    }

    @Test
    void a_submit_that_was_lost_with_the_line_is_sent_again() {
        browser.tolerate("WebSocket connection to");
        Page page = browser.live(relay.to(application), "todos");
        Page other = browser.live("todos");
        relay.hold(Way.UP);

        add(page);
        relay.awaitHeld(Way.UP);
        relay.cut();

        assertThat(row(page)).hasCount(1);
        assertThat(row(other)).hasCount(1);
        Live.settled(page);
        assertThat(page.locator("form[ls-submit=add] input")).hasValue("");
    }

    @Test
    void a_submit_whose_answer_was_lost_with_the_line_is_not_done_twice() {
        browser.tolerate("WebSocket connection to");
        Page page = browser.live(relay.to(application), "todos");
        Page other = browser.live("todos");
        relay.hold(Way.DOWN);

        add(page);
        assertThat(row(other)).hasCount(1);
        assertThat(row(page)).hasCount(0);
        relay.cut();

        assertThat(row(page)).hasCount(1);
        Live.settled(page);
        page.reload();
        assertThat(row(page)).hasCount(1);
        assertThat(row(other)).hasCount(1);
    }

    @Test
    void a_line_cut_in_the_middle_of_a_turn_brings_its_outcome_once() {
        browser.tolerate("WebSocket connection to");
        Page page = browser.live(relay.to(application), "test/slow");
        Page keeper = browser.live("test/gate");
        page.locator("#slow").click();
        assertThat(keeper.locator("#waiting")).hasText("1");

        relay.cut();
        Live.is(page, "disconnected");
        keeper.locator("#open").click();

        assertThat(page.locator("#count")).hasText("1");
        Live.settled(page);
        page.locator("#quick").click();
        assertThat(page.locator("#count")).hasText("2");
        assertThat(browser.messages(page).up("[\"e\"")).hasSize(2);
    }

    @Test
    void what_was_clicked_without_a_line_is_done_once_it_is_back() {
        browser.tolerate("WebSocket connection to");
        Page page = browser.live(relay.to(application), "test/slow");
        relay.leave();
        Live.is(page, "disconnected");

        page.locator("#quick").click();
        relay.comeBack();
        Live.retry(page);

        assertThat(page.locator("#count")).hasText("1");
        Live.settled(page);
    }

    private void shows(Page page, int items) {
        List<Object> numbers =
                IntStream.rangeClosed(1, items).boxed().map(Object.class::cast).toList();
        assertThat(Live.heard(page, "news", items)).containsExactlyElementsOf(numbers);
        assertThat(page.locator("#last")).hasText(String.valueOf(items));
        assertThat(page.locator("ol li").allTextContents())
                .containsExactlyElementsOf(numbers.stream().map(String::valueOf).toList());
    }

    private void add(Page page) {
        page.locator("form[ls-submit=add] input").fill(title);
        page.locator("form[ls-submit=add] button").click();
    }

    private Locator row(Page page) {
        return page.locator("li.todo", new Page.LocatorOptions().setHasText(title));
    }
}
