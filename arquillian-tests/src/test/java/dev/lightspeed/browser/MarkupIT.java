package dev.lightspeed.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.lightspeed.test.browser.Browser;
import dev.lightspeed.test.browser.Live;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Raw HTML and spread attributes, in a first page and in patches. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class MarkupIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @ArquillianResource
    URL application;

    /** What a reader sees of the markup: everything but what belongs to the runtime. */
    private static final String SHOWN = """
            selector => {
              const copy = document.querySelector(selector).cloneNode(true);
              for (const name of ["ls-s", "ls-a", "class"]) copy.removeAttribute(name);
              return copy.outerHTML.replace(/<!--.*?-->/g, "");
            }""";

    @Test
    void comes_and_goes_and_changes() {
        Page page = browser.live("test/markup");
        assertShows(page, 0);

        step(page, 1);
        assertThat(page.locator("article")).hasText("<plain>, and more");
        assertThat(page.locator("tbody tr, circle")).hasCount(0);
        assertThat(shown(page, "button"))
                .isEqualTo("<button type=\"button\" ls-click=\"next\" data-odd=\"\">Next</button>");

        step(page, 2);
        assertShows(page, 2);
        assertThat(browser.messages(page).joins()).containsExactly("adopt");
    }

    private void assertShows(Page page, int step) {
        assertThat(shown(page, "article")).isEqualTo("<article><b>bold " + step + "</b> / {x}, and more</article>");
        assertThat(page.locator("tbody > tr > td")).hasText(new String[] {"one " + step, "two"});
        assertThat(page.evaluate("document.querySelector('circle').r.baseVal.value"))
                .isEqualTo(step + 1);
        assertThat(shown(page, "button"))
                .isEqualTo("<button type=\"button\" ls-click=\"next\" title=\"step " + step + "\">Next</button>");
    }

    private static String shown(Page page, String selector) {
        return (String) page.evaluate(SHOWN, selector);
    }

    private static void step(Page page, int step) {
        page.locator("button").click();
        Live.settled(page);
        assertThat(page.locator("#step")).hasText(String.valueOf(step));
    }
}
