package dev.lightspeed.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.lightspeed.test.browser.Browser;
import dev.lightspeed.test.browser.Live;
import dev.lightspeed.test.browser.Traffic;
import dev.lightspeed.test.browser.Way;
import java.net.URL;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The smallest pages, in both styles. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class CountersIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @ArquillianResource
    URL application;

    @Test
    void a_click_counts() {
        Page page = browser.live("counter");

        page.locator("[ls-click=increment]").click();
        page.locator("[ls-click=increment]").click();

        assertThat(page.locator(".big")).hasText("2");
    }

    @Test
    void a_click_costs_at_most_40_bytes_each_way() {
        Page page = browser.live("counter");
        page.locator("[ls-click=increment]").click();
        Live.settled(page);

        page.locator("[ls-click=increment]").click();
        Live.settled(page);

        assertThat(browser.messages(page).up("[\"e\"").get(1).length()).isLessThanOrEqualTo(40);
        assertThat(browser.messages(page).down("[\"d\"").get(1).length()).isLessThanOrEqualTo(40);
    }

    @Test
    void a_button_looks_busy_until_its_answer_is_there() {
        Page page = browser.tab();
        Traffic traffic = browser.traffic(page);
        traffic.hold(Way.DOWN, text -> text.startsWith("[\"d\""));
        page.navigate(application + "counter");
        Live.settled(page);

        page.locator("[ls-click=increment]").click();
        traffic.awaitHeld(1);

        assertThat(page.locator("[ls-click=increment]")).hasClass(Pattern.compile("ls-click-loading"));
        assertThat(page.locator(".big")).hasText("0");
        traffic.release();
        assertThat(page.locator(".big")).hasText("1");
        assertThat(page.locator("[ls-click=increment]")).not().hasClass(Pattern.compile("ls-click-loading"));
    }

    @Test
    void each_page_counts_for_itself() {
        Page first = browser.live("counter");
        Page second = browser.live("counter");

        first.locator("[ls-click=increment]").click();

        assertThat(first.locator(".big")).hasText("1");
        second.locator("[ls-click=increment]").click();
        second.locator("[ls-click=increment]").click();
        assertThat(second.locator(".big")).hasText("2");
        assertThat(first.locator(".big")).hasText("1");
    }

    @Test
    void the_pure_counter_takes_typed_messages() {
        Page page = browser.live("counter/pure");

        page.locator("[ls-value-by='10']").click();
        page.locator("#add-one").click();

        assertThat(page.locator(".big")).hasText("11");
    }

    @Test
    void a_command_of_the_pure_counter_moves_the_focus() {
        Page page = browser.live("counter/pure");
        page.locator("[ls-value-by='10']").click();

        page.locator("[ls-click=Reset]").click();

        assertThat(page.locator(".big")).hasText("0");
        assertThat(page.locator("#add-one")).isFocused();
        assertThat(page.locator("[ls-click=Reset]")).isDisabled();
    }
}
