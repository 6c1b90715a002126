package dev.lightspeed.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.lightspeed.test.browser.Browser;
import dev.lightspeed.test.browser.Live;
import java.net.URL;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pages that the server changes without being asked. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class TickingPagesIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @ArquillianResource
    URL application;

    private static final int TICKS = 15;

    @Test
    void the_dashboard_ticks_ten_times_a_second() {
        Page page = browser.live("dashboard");
        Live.heard(page, "patched", 1);
        String before = page.locator(".tile").first().textContent();

        Live.heard(page, "patched", 1 + TICKS);

        assertThat(page.locator(".tile")).hasCount(200);
        assertThat(page.locator(".tile").first().textContent()).isGreaterThan(before);
    }

    @Test
    void two_dashboards_show_the_same_numbers() {
        Page first = browser.live("dashboard");
        Page second = browser.live(browser.anotherVisitor(), "dashboard");
        int before = Live.heard(second, "patched").size();
        Live.heard(second, "patched", before + TICKS);

        assertThat(Long.parseLong(second.locator(".tile").first().textContent()))
                .isCloseTo(
                        Long.parseLong(first.locator(".tile").first().textContent()),
                        org.assertj.core.data.Offset.offset(5_000_000L));
    }

    @Test
    void the_clock_ticks() {
        Page page = browser.live("clock");
        String before = page.locator(".clock time").textContent();

        assertThat(page.locator(".clock time")).not().hasText(before);
    }

    @Test
    void the_chosen_zone_stands_in_the_address() {
        Page page = browser.live("clock");

        page.locator("select[name=zone]").selectOption("Asia/Tokyo");

        assertThat(page).hasURL(Pattern.compile(".*/clock\\?zone=Asia%2FTokyo"));
        assertThat(page.locator(".clock .muted")).containsText("Tokyo · UTC+09:00");
        Live.heard(page, "patched", Live.heard(page, "patched").size() + 2);
        assertThat(page.locator("select[name=zone]")).hasValue("Asia/Tokyo");
    }

    @Test
    void a_page_opened_with_a_zone_shows_it() {
        Page page = browser.live("clock?zone=Asia/Tokyo");

        assertThat(page.locator(".clock .muted")).containsText("Tokyo · UTC+09:00");
        assertThat(page.locator("select[name=zone]")).hasValue("Asia/Tokyo");
    }
}
