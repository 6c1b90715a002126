package dev.lightspeed.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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

/** Pages that the browser keeps alive while somebody is elsewhere, and shows again on Back. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class BackForwardCacheIT {

    @RegisterExtension
    final Browser browser = Browser.cachingPages();

    @ArquillianResource
    URL application;

    @Test
    void a_page_out_of_the_cache_resumes_where_it_was() {
        Page page = browser.live("counter");
        page.evaluate("addEventListener('pageshow', ({ persisted }) => window.persisted = persisted)");
        page.locator("[ls-click=increment]").click();
        Live.settled(page);
        page.navigate(application + "form");
        Live.settled(page);

        page.evaluate("setTimeout(() => history.back())");
        assertThat(page.locator(".big")).hasText("1");
        Live.settled(page);

        assertThat(page.evaluate("window.persisted")).isEqualTo(true);
        page.locator("[ls-click=increment]").click();
        assertThat(page.locator(".big")).hasText("2");
    }

    @Test
    void a_page_out_of_the_cache_hears_what_it_missed() {
        Page page = browser.live("test/news/cached");
        Page press = browser.live("test/news/cached");
        page.navigate(application + "test/gate");
        Live.settled(page);
        press.locator("#five").click();
        assertThat(press.locator("#last")).hasText("5");

        page.evaluate("setTimeout(() => history.back())");

        assertThat(page.locator("#last")).hasText("5");
        assertThat(Live.heard(page, "news", 5)).isEqualTo(List.of(1, 2, 3, 4, 5));
    }
}
