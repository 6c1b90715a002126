package dev.lightspeed.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.lightspeed.contract.Exempt;
import dev.lightspeed.test.browser.Browser;
import dev.lightspeed.test.browser.Live;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The server goes while pages are open, and comes back with the same secret. */
class RestartIT {

    private static final Locator.WaitForOptions LONG = new Locator.WaitForOptions().setTimeout(60_000);

    private static OwnServer server;

    @RegisterExtension
    final Browser browser = new Browser();

    @BeforeAll
    static void start() {
        server = OwnServer.underTest();
        server.start();
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @Test
    void pages_come_back_by_themselves_after_the_server_was_killed_and_started_again() {
        browser.tolerate("WebSocket connection to");
        Page counter = browser.live(server.application(), "counter");
        Page form = browser.live(server.application(), "form");
        Page chat = browser.live(server.application(), "chat");
        counter.locator("[ls-click=increment]").click();
        assertThat(counter.locator(".big")).hasText("1");
        form.locator("input[name=zip]").pressSequentially("12");
        assertThat(form.locator("#zip-problem")).hasText("5 digits");
        chat.locator("input[name=text]").pressSequentially("half a sent");

        server.kill();
        Live.is(counter, "disconnected");
        assertThat(counter.locator(".banner-lost")).isVisible();
        form.locator("input[name=city]").pressSequentially("Lon");
        server.start();

        rejoined(counter);
        assertThat(counter.locator(".big")).hasText("0");
        counter.locator("[ls-click=increment]").click();
        assertThat(counter.locator(".big")).hasText("1");
        rejoined(form);
        assertThat(form.locator("input[name=zip]")).hasValue("12");
        assertThat(form.locator("input[name=city]")).hasValue("Lon");
        assertThat(form.locator("#zip-problem")).hasText("5 digits");
        rejoined(chat);
        assertThat(chat.locator("input[name=text]")).hasValue("half a sent");
        assertThat(chat.locator("input[name=text]")).isFocused();
    }

    @Test
    @Exempt(servers = "Payara Micro 6", because = "deploys what its command line names, once")
    void pages_come_back_by_themselves_after_the_application_was_deployed_anew() {
        browser.tolerate("WebSocket connection to");
        Page page = browser.live(server.application(), "chat");
        page.locator("input[name=text]").pressSequentially("half a sent");

        server.redeploy();

        page.waitForCondition(
                () -> browser.messages(page).joins().size() > 1, new Page.WaitForConditionOptions().setTimeout(60_000));
        rejoined(page);
        assertThat(page.locator("input[name=text]")).hasValue("half a sent");
        page.locator("input[name=text]").press("Enter");
        assertThat(page.locator(".saying.mine").last()).containsText("half a sent");
    }

    private void rejoined(Page page) {
        Live.retry(page);
        page.locator("html.ls-connected:not([data-ls-pending])").waitFor(LONG);
        assertThat(browser.messages(page).joins()).startsWith("adopt").endsWith("rejoin");
    }
}
