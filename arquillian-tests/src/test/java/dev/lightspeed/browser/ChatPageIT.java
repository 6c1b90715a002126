package dev.lightspeed.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dev.lightspeed.test.browser.Browser;
import java.net.URL;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One room, several people. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ChatPageIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @ArquillianResource
    URL application;

    private final String words = UUID.randomUUID().toString();

    @Test
    void what_one_says_all_read() {
        Page mine = browser.live("chat");
        Page second = browser.live("chat");
        Page theirs = browser.live(browser.anotherVisitor(), "chat");

        mine.locator("input[name=text]").fill(words);
        mine.locator("input[name=text]").press("Enter");

        assertThat(mine.locator(".saying.mine").getByText(words)).hasCount(1);
        assertThat(second.locator(".saying:not(.mine)").getByText(words)).hasCount(1);
        assertThat(theirs.locator(".saying:not(.mine)").getByText(words)).hasCount(1);
    }

    @Test
    void a_name_once_given_stays() {
        Page page = browser.live("chat");

        page.locator("input[name=name]").fill("Ada");
        page.locator("input[name=text]").fill(words);
        page.locator("input[name=text]").press("Enter");

        assertThat(page.locator(".saying.mine .by b").last()).hasText("Ada");
        assertThat(page.locator("input[name=name]")).hasValue("Ada");
        assertThat(page.locator("input[name=text]")).hasValue("");
    }

    @Test
    void nothing_said_is_refused() {
        Page page = browser.live("chat");

        page.locator("main form button").click();

        assertThat(page.locator("#chat-problem")).not().isEmpty();
        assertThat(page.locator("input[name=text]")).hasAttribute("aria-invalid", "true");
    }

    @Test
    void markup_is_said_as_text() {
        Page page = browser.live("chat");
        Page other = browser.live("chat");

        page.locator("input[name=text]").fill("<b>" + words + "</b><!--/-->");
        page.locator("input[name=text]").press("Enter");

        assertThat(other.locator(".saying").getByText("<b>" + words + "</b><!--/-->"))
                .hasCount(1);
    }

    @Test
    void a_half_typed_message_stays_while_others_talk() {
        Page mine = browser.live("chat");
        Page theirs = browser.live(browser.anotherVisitor(), "chat");
        mine.locator("input[name=text]").pressSequentially("half a sent");
        mine.locator("input[name=text]").press("Home");

        theirs.locator("input[name=text]").fill(words);
        theirs.locator("input[name=text]").press("Enter");
        assertThat(mine.locator(".saying").getByText(words)).hasCount(1);

        assertThat(mine.locator("input[name=text]")).isFocused();
        mine.locator("input[name=text]").pressSequentially("No, ");
        assertThat(mine.locator("input[name=text]")).hasValue("No, half a sent");
    }
}
