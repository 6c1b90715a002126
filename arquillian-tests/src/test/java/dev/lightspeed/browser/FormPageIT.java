package dev.lightspeed.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.lightspeed.test.browser.Browser;
import dev.lightspeed.test.browser.Live;
import java.net.URL;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ten fields, checked at every keystroke. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class FormPageIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @ArquillianResource
    URL application;

    private static final Map<String, String> RIGHT = Map.of(
            "name", "Ada Lovelace",
            "email", "ada@example.org",
            "age", "36",
            "phone", "+44 20 123456",
            "zip", "12345",
            "city", "London",
            "street", "St James's Square 12",
            "country", "GB",
            "iban", "GB82WEST12345698765432",
            "comment", "none");

    @Test
    void a_field_is_checked_at_every_keystroke() {
        Page page = browser.live("form");

        page.locator("input[name=zip]").pressSequentially("123");
        assertThat(page.locator("#zip-problem")).hasText("5 digits");
        page.locator("input[name=zip]").pressSequentially("45");

        assertThat(page.locator("#zip-problem")).isEmpty();
        assertThat(page.locator("input[name=zip]")).hasValue("12345");
    }

    @Test
    void a_keystroke_carries_its_field_only_and_is_answered_with_what_changed() {
        Page page = browser.live("form");
        page.locator("input[name=zip]").pressSequentially("1");
        Live.settled(page);

        page.locator("input[name=zip]").pressSequentially("2");
        Live.settled(page);

        List<String> events = browser.messages(page).up("[\"e\"");
        assertThat(events.get(1)).contains("\"zip\":\"12\"").doesNotContain("email");
        assertThat(browser.messages(page).down("[\"d\"").get(1)).isEqualTo("[\"d\",2,1,2]");
    }

    @Test
    void a_wrong_form_is_refused_and_keeps_what_was_typed() {
        Page page = browser.live("form");
        page.locator("input[name=name]").fill("Ada");

        page.locator("main form button").click();

        assertThat(page.locator("input[aria-invalid=true]")).hasCount(8);
        assertThat(page.locator("main form .muted")).hasText("8 fields need another look.");
        assertThat(page.locator("input[name=name]")).hasValue("Ada");
    }

    @Test
    void a_right_form_is_accepted() {
        Page page = browser.live("form");
        RIGHT.forEach((name, value) -> page.locator("input[name=" + name + "]").fill(value));

        page.locator("main form button").click();

        assertThat(page.locator(".thanks h2")).hasText("Thank you, Ada Lovelace.");
        page.locator("[ls-click=again]").click();
        assertThat(page.locator("input[name=name]")).hasValue("");
        assertThat(page.locator("input[aria-invalid=true]")).hasCount(0);
    }
}
