package dev.lightspeed.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of the showcase. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PagesIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @ArquillianResource
    URL application;

    /** That nothing is complained of, a broken content security policy neither, is seen to by {@link Browser}. */
    @ParameterizedTest
    @ValueSource(
            strings = {"", "counter", "counter/pure", "todos", "chat", "dashboard", "table", "form", "clock", "stories"
            })
    void a_page_goes_live_as_the_server_drew_it(String path) {
        Page page = browser.live(path);

        assertThat(browser.messages(page).joins()).containsOnly("adopt");
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator(".state-live")).isVisible();
        assertThat(page.locator(".banner-lost")).isHidden();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script src=slipped.js></script>",
                "<script>slipped = true</script>",
                "<svg onload=slipped=true>"
            })
    void a_script_that_was_slipped_into_a_page_does_not_run_though_it_comes_from_here(String slipped) {
        browser.expect("policy: ");
        // Chromium does not know where an answer of ours came from, and keeps its page from calling this machine.
        browser.visitor().grantPermissions(List.of("local-network-access"));
        Page page = browser.tab();
        page.addInitScript(
                "violated = []; addEventListener('securitypolicyviolation', e => violated.push(e.effectiveDirective))");
        page.route("**/slipped.js", route -> route.fulfill(javascript("slipped = true")));
        page.route(application + "counter", route -> {
            APIResponse drawn = route.fetch();
            route.fulfill(new Route.FulfillOptions()
                    .setResponse(drawn)
                    .setBody(drawn.text().replace("<h1", slipped + "<h1")));
        });

        page.navigate(application + "counter");
        Live.settled(page);

        assertThat(page.evaluate("typeof slipped")).isEqualTo("undefined");
        assertThat((List<?>) page.evaluate("violated"))
                .singleElement()
                .asString()
                .startsWith("script-src-");
    }

    private static Route.FulfillOptions javascript(String text) {
        return new Route.FulfillOptions().setContentType("text/javascript").setBody(text);
    }

    @Test
    void each_demo_is_reached_from_the_home_page() {
        Page page = browser.live("");

        page.locator(".cards a").nth(1).click();

        assertThat(page).hasURL(application + "counter/pure");
        Live.settled(page);
    }

    @Test
    void a_demo_shows_its_source_and_its_messages() {
        Page page = browser.live("counter");

        page.locator("button[ls-click=increment]").click();

        assertThat(page.locator(".sources")).containsText("class CounterView");
        assertThat(page.locator("#wire-log li.up").first()).containsText("\"increment\"");
    }

    @Test
    void a_wave_is_seen_in_every_tab() {
        Page mine = browser.live("");
        Page theirs = browser.live(browser.anotherVisitor(), "");
        int before = Integer.parseInt(theirs.locator(".now-facts dd").nth(1).textContent());

        mine.locator("button.wave").click();

        assertThat(theirs.locator(".now-facts dd").nth(1)).hasText(String.valueOf(before + 1));
        assertThat(mine.locator(".now-facts dd").nth(1)).hasText(String.valueOf(before + 1));
    }

    @Test
    void an_unknown_path_is_answered_with_404() {
        browser.expect("404");
        Page page = browser.tab();

        Response response = page.navigate(application + "no/such/page");

        assertThat(response.status()).isEqualTo(404);
    }
}
