package dev.lightspeed.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import dev.lightspeed.test.browser.Browser;
import dev.lightspeed.test.browser.Live;
import java.net.URL;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Views that throw, and views that take long: what their pages show, and that other pages do not notice. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class FailingViewsIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @ArquillianResource
    URL application;

    @Test
    void a_view_that_cannot_be_mounted_is_answered_with_500() {
        browser.expect("500");
        Page page = browser.tab();

        Response response = page.navigate(application + "test/stillborn");

        assertThat(response.status()).isEqualTo(500);
        assertThat(page.locator("p")).hasText("The page could not be shown.");
        assertThat(response.text()).doesNotContain("thrown by a test").doesNotContain("StillbornView");
    }

    @ParameterizedTest
    @CsvSource({
        "handler,event.failed,1",
        "unknown,event.unknown,0",
        "argument,event.argument,0",
        "render,view.draw,1",
        "template,view.draw,1",
        "key,view.draw,1"
    })
    void a_failure_is_told_once_and_the_page_lives_on(String button, String code, int counted) {
        Page page = browser.live("test/failing");
        List<String> joins = browser.messages(page).joins();

        page.locator("#" + button).click();
        Live.heard(page, "failure", 1);
        Live.settled(page);
        assertThat(page.locator("#count")).hasText("0");
        page.locator("#good").click();

        assertThat(page.locator("#count")).hasText(String.valueOf(counted + 1));
        assertThat(page.locator("li")).hasText(new String[] {"a " + (counted + 1), "b " + (counted + 1)});
        assertThat(Live.heard(page, "failure").toString()).isEqualTo("[{ref=1, code=" + code + "}]");
        assertThat(browser.messages(page).joins()).isEqualTo(joins);
    }

    @Test
    void a_handler_that_takes_long_holds_up_no_other_tab() {
        Page slow = browser.live("test/slow");
        Page other = browser.live("test/slow");
        Page keeper = browser.live("test/gate");
        slow.locator("#slow").click();
        assertThat(keeper.locator("#waiting")).hasText("1");

        other.locator("#quick").click();
        assertThat(other.locator("#count")).hasText("1");
        Page opened = browser.live("counter");
        opened.locator("[ls-click=increment]").click();
        assertThat(opened.locator(".big")).hasText("1");

        assertThat(slow.locator("#slow")).hasClass("ls-loading ls-click-loading");
        keeper.locator("#open").click();
        assertThat(slow.locator("#count")).hasText("1");
    }
}
