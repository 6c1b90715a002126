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

/** Live views in a page of Jakarta Faces: outside and inside of a form, in the rows of a table, and under its partial updates. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class FacesIT {

    private static final String INSIDE = "[id='form:inside']";

    @RegisterExtension
    final Browser browser = new Browser();

    @ArquillianResource
    URL application;

    private Page old() {
        return Live.islands(browser.open("faces/test/old.xhtml"), 4);
    }

    /** Presses a button of the Faces page and waits until the page is drawn anew. */
    private static void press(Page page, String button) {
        String before = page.locator("#draws").textContent();
        page.locator("[id='form:" + button + "']").click();
        assertThat(page.locator("#draws")).not().hasText(before);
    }

    @Test
    void islands_adopt_what_was_drawn_inside_and_outside_of_forms_and_in_rows() {
        Page page = old();

        page.locator("#outside [ls-click=increment]").click();
        page.locator(INSIDE + " .more").click();
        page.locator("[id='rows:1:row'] .more").click();

        assertThat(page.locator("#outside .big")).hasText("1");
        assertThat(page.locator(INSIDE + " .more")).hasText("1");
        assertThat(page.locator("[id='rows:0:row'] .more")).hasText("0");
        assertThat(page.locator("[id='rows:1:row'] .more")).hasText("1");
        assertThat(page.locator("[id='rows:1:row'] .name")).hasText("two by nobody");
        assertThat(browser.messages(page).joins()).containsExactly("adopt", "adopt", "adopt", "adopt");
    }

    @Test
    void parameters_come_from_expressions_into_path_and_query() {
        Page page = old();

        assertThat(page.locator(INSIDE + " .name")).hasText("a board by Ann & Bob");
    }

    @Test
    void a_live_view_goes_on_when_faces_replaces_the_form_around_it() {
        Page page = old();
        page.locator(INSIDE + " .more").click();
        page.locator(INSIDE + " .text").fill("half a wo");
        Live.islands(page, 4);

        press(page, "again");
        page.locator(INSIDE + " .more").click();

        assertThat(page.locator(INSIDE + " .more")).hasText("2");
        assertThat(page.locator(INSIDE + " .text")).hasValue("half a wo");
        assertThat(browser.messages(page).joins()).containsExactly("adopt", "adopt", "adopt", "adopt");
    }

    @Test
    void who_types_in_a_live_view_keeps_focus_and_caret() {
        Page page = old();
        page.locator(INSIDE + " .text").pressSequentially("half a wo");
        page.evaluate("document.activeElement.setSelectionRange(2, 4)");
        String before = page.locator("#draws").textContent();

        page.evaluate("later()");
        assertThat(page.locator("#draws")).not().hasText(before);

        assertThat(page.locator(INSIDE + " .text")).isFocused();
        assertThat(page.evaluate("[document.activeElement.selectionStart, document.activeElement.selectionEnd]"))
                .isEqualTo(List.of(2, 4));
    }

    @Test
    void a_live_view_goes_on_when_faces_replaces_the_whole_page() {
        Page page = old();
        page.locator("#outside [ls-click=increment]").click();
        Live.islands(page, 4);

        press(page, "all");
        page.locator("#outside [ls-click=increment]").click();

        assertThat(page.locator("#outside .big")).hasText("2");
        assertThat(browser.messages(page).joins()).containsExactly("adopt", "adopt", "adopt", "adopt");
    }

    @Test
    void a_live_view_follows_an_expression_to_another_url_and_keeps_its_state() {
        Page page = old();
        page.locator(INSIDE + " .more").click();
        Live.islands(page, 4);

        press(page, "another");

        assertThat(page.locator(INSIDE + " .name")).hasText("another/board? by Ann & Bob");
        assertThat(page.locator(INSIDE + " .more")).hasText("1");
    }

    @Test
    void a_live_view_that_was_not_rendered_for_a_while_begins_anew() {
        Page page = old();
        page.locator(INSIDE + " .more").click();
        Live.islands(page, 4);

        press(page, "turn");
        assertThat(page.locator(INSIDE)).hasCount(0);
        press(page, "turn");
        Live.islands(page, 4);

        assertThat(page.locator(INSIDE + " .more")).hasText("0");
        assertThat(browser.messages(page).joins()).endsWith("rejoin");
    }

    @Test
    void a_whole_post_is_a_new_page_with_new_live_views() {
        Page page = old();
        page.locator(INSIDE + " .more").click();
        Live.islands(page, 4);

        press(page, "post");
        Live.islands(page, 4);

        assertThat(page.locator(INSIDE + " .more")).hasText("0");
    }

    @Test
    void a_form_of_a_live_view_works_inside_the_form_of_faces_and_is_no_part_of_it() {
        Page page = old();
        String draws = page.locator("#draws").textContent();

        page.locator(INSIDE + " .text").fill("Milk");
        page.locator(INSIDE + " .text").press("Enter");

        assertThat(page.locator(INSIDE + " li")).hasText("Milk");
        assertThat(page.locator("#draws")).hasText(draws);
    }

    @Test
    void what_a_bean_fires_is_shown_by_live_views_and_what_they_hear_by_the_bean() {
        Page page = old();

        page.locator("[id='form:fire']").click();
        assertThat(page.locator(INSIDE + " li")).hasText("from Faces");
        page.locator(INSIDE + " .text").fill("from the board");
        page.locator(INSIDE + " .put").click();
        assertThat(page.locator(INSIDE + " li").last()).hasText("from the board");
        page.locator("[id='form:look']").click();

        assertThat(page.locator("[id='form:heard']")).containsText("from the board");
    }

    @Test
    void the_showcase_takes_orders_by_faces_and_packs_them_live() {
        Page page = Live.islands(browser.open("faces/orders.xhtml"), 2);

        page.locator("[id='desk:customer']").fill("Barbara");
        page.locator("[id='desk:place']").click();
        assertThat(page.locator(".picking li").first()).containsText("1 × Lamp for Barbara");
        page.locator(".picking li button").first().click();

        assertThat(page.locator("#list tbody tr").first()).containsText("shipped");
        assertThat(page.locator(".picking")).containsText("1 packed by you");
    }
}
