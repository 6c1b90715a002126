package dev.lightspeed.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
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

/** A thousand rows. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class TablePageIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @ArquillianResource
    URL application;

    @Test
    void a_changed_cell_is_shown() {
        Page page = browser.live("table");
        int before = Integer.parseInt(quantity(page, 0).textContent());

        page.locator("[ls-click=cell]").click();

        assertThat(quantity(page, 0)).hasText(String.valueOf(before + 1000));
        assertThat(rows(page)).hasCount(1000);
    }

    @Test
    void a_changed_cell_costs_at_most_50_bytes() {
        Page page = browser.live("table");

        page.locator("[ls-click=cell]").click();
        Live.settled(page);

        assertThat(browser.messages(page).down("[\"d\"").get(0).length()).isLessThanOrEqualTo(50);
    }

    @Test
    void a_row_is_appended() {
        Page page = browser.live("table");

        page.locator("[ls-click=append]").click();

        assertThat(rows(page)).hasCount(1001);
        assertThat(rows(page).last().locator("td").first()).hasText("1000");
        assertThat(page.locator("output")).hasText("1001 rows");
    }

    @Test
    void an_appended_row_can_be_edited_like_any_other() {
        Page page = browser.live("table");
        page.locator("[ls-click=append]").click();

        quantity(page, 1000).click();
        page.locator("#draft").fill("77");
        page.locator("#draft").press("Enter");

        assertThat(quantity(page, 1000)).hasText("77");
    }

    @Test
    void sorting_brings_the_rows_in_order_and_back() {
        Page page = browser.live("table");

        page.locator("th button[ls-value-column=QUANTITY]").click();
        Live.settled(page);

        assertThat(numbers(page, 3)).hasSize(1000).isSorted();
        assertThat(page.locator("th[aria-sort=ascending]")).hasText("Qty");
        page.locator("th button[ls-value-column=ID]").click();
        Live.settled(page);
        assertThat(numbers(page, 1)).hasSize(1000).isSorted();
    }

    @Test
    void the_filter_keeps_the_rows_with_the_text() {
        Page page = browser.live("table");
        String name = rows(page).nth(500).locator("td").nth(1).textContent();

        page.locator("input[type=search]").fill(name);

        assertThat(page.locator("output")).not().hasText("1000 rows");
        assertThat(rows(page).first().locator("td").nth(1)).containsText(name);
        page.locator("input[type=search]").fill("no row has this");
        assertThat(rows(page)).hasCount(0);
        assertThat(page.locator(".empty")).isVisible();
        page.locator("input[type=search]").fill("");
        assertThat(rows(page)).hasCount(1000);
        assertThat(numbers(page, 1)).isSorted();
    }

    @Test
    void a_quantity_is_edited_in_its_row() {
        Page page = browser.live("table");

        quantity(page, 5).click();
        assertThat(page.locator("#draft")).isFocused();
        page.locator("#draft").fill("many");
        page.locator("#draft").press("Enter");
        assertThat(page.locator("#draft-problem")).hasText("A whole number of up to five digits.");
        assertThat(page.locator("#draft")).hasValue("many");
        page.locator("#draft").fill("4711");
        page.locator("#draft").press("Enter");

        assertThat(quantity(page, 5)).hasText("4711");
        assertThat(rows(page)).hasCount(1000);
    }

    @Test
    void escape_leaves_a_quantity_as_it_was() {
        Page page = browser.live("table");
        String before = quantity(page, 5).textContent();
        quantity(page, 5).click();
        page.locator("#draft").fill("4711");

        page.locator("#draft").press("Escape");

        assertThat(quantity(page, 5)).hasText(before);
    }

    private static Locator rows(Page page) {
        return page.locator("tbody tr");
    }

    private static Locator quantity(Page page, int row) {
        return rows(page).nth(row).locator("button.cell");
    }

    @SuppressWarnings("unchecked")
    private static List<Integer> numbers(Page page, int column) {
        return (List<Integer>) page.evaluate(
                "column => [...document.querySelectorAll(`tbody td:nth-child(${column})`)].map(cell => +cell.textContent)",
                column);
    }
}
