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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Live views in a page that a servlet has written, under a content security policy that lets only scripts with its nonce run. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class IslandsIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @ArquillianResource
    URL application;

    private Page old() {
        return Live.islands(browser.open("test/old"), 3);
    }

    @Test
    void islands_adopt_the_sessions_that_were_drawn_each_over_a_socket_of_its_own() {
        Page page = old();

        assertThat(browser.messages(page).joins()).containsExactly("adopt", "adopt", "adopt");
    }

    @Test
    void each_island_counts_for_itself() {
        Page page = old();

        page.locator("#first [ls-click=increment]").click();
        page.locator("#second .more").click();
        // A click on an element whose last one is not answered yet is none.
        assertThat(page.locator("#second .more")).hasText("1");
        page.locator("#second .more").click();

        assertThat(page.locator("#first .big")).hasText("1");
        assertThat(page.locator("#second .more")).hasText("2");
        assertThat(page.locator("#third .more")).hasText("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"test/rest/old", "test/old.jsp"})
    void pages_of_rest_and_jsp_have_them_by_one_line(String path) {
        Page page = Live.islands(browser.open(path), 1);

        page.locator(".more").click();

        assertThat(page.locator(".more")).hasText("1");
        assertThat(browser.messages(page).joins()).containsExactly("adopt");
    }

    @Test
    void a_view_stands_there_without_its_layout_and_leaves_the_title_alone() {
        Page page = old();

        assertThat(page).hasTitle("Of old");
        assertThat(page.locator("#first")).hasText("Counter 0 +1");
    }

    @Test
    void a_view_has_the_path_and_the_query_of_its_island() {
        Page page = old();

        assertThat(page.locator("#second .name")).hasText("here by me");
    }

    @Test
    void a_form_of_a_view_works_inside_a_form_of_the_page() {
        Page page = old();

        page.locator("#third .text").fill("Milk");
        page.locator("#third .text").press("Enter");

        assertThat(page.locator("#third li")).hasText("Milk");
        assertThat(page).hasURL(application + "test/old");
        assertThat(page.locator("#third .text")).hasValue("");
    }

    @Test
    void a_button_of_a_view_does_not_send_the_form_around_it() {
        Page page = old();

        page.locator("#third .more").click();

        assertThat(page.locator("#third .more")).hasText("1");
        assertThat(page).hasURL(application + "test/old");
    }

    @Test
    void the_form_around_sends_only_what_is_its_own() {
        Page page = old();
        page.locator("#third .text").fill("Milk");

        page.evaluate("document.getElementById('around').requestSubmit()");

        assertThat(page).hasURL(application + "test/old?old=1");
    }

    @Test
    void a_patch_moves_the_island_and_leaves_the_address_bar_alone() {
        Page page = old();

        page.locator("#second .there").click();
        assertThat(page.locator("#second .name")).hasText("there by nobody");
        page.locator("#second .link").click();

        assertThat(page.locator("#second .name")).hasText("link by nobody");
        assertThat(page).hasURL(application + "test/old");
    }

    @Test
    void a_view_that_navigates_leads_the_whole_page_away() {
        Page page = old();

        page.locator("#second .away").click();

        assertThat(page).hasURL(application + "counter");
    }

    @Test
    void an_island_comes_back_to_its_session_when_the_line_was_cut() {
        Page page = old();
        page.locator("#second .more").click();
        Live.islands(page, 3);

        page.evaluate("dispatchEvent(new Event('pagehide'))");
        Live.retry(page);
        Live.islands(page, 3);

        assertThat(page.locator("#second .more")).hasText("1");
        assertThat(browser.messages(page).joins())
                .containsExactly("adopt", "adopt", "adopt", "resume", "resume", "resume");
    }
}
