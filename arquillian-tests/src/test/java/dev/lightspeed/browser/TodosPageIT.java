package dev.lightspeed.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.lightspeed.test.browser.Browser;
import dev.lightspeed.test.browser.Live;
import java.net.URL;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The to-do list: a database behind it, and several pages in front. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class TodosPageIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @ArquillianResource
    URL application;

    private final String title = UUID.randomUUID().toString();

    @Test
    void an_added_todo_stands_in_the_list_and_the_field_is_empty() {
        Page page = browser.live("todos");

        add(page);

        assertThat(row(page)).hasCount(1);
        assertThat(page.locator("form[ls-submit=add] input")).hasValue("");
    }

    @Test
    void a_todo_without_a_title_is_refused() {
        Page page = browser.live("todos");
        int before = page.locator("li.todo").count();

        page.locator("form[ls-submit=add] button").click();

        assertThat(page.locator("#add-problem")).hasText("Say what is to be done.");
        assertThat(page.locator("form[ls-submit=add] input")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("li.todo")).hasCount(before);
    }

    @Test
    void what_was_refused_stays_in_the_field() {
        Page page = browser.live("todos");

        page.locator("form[ls-submit=add] input").fill("x".repeat(81));
        page.locator("form[ls-submit=add] button").click();

        assertThat(page.locator("#add-problem")).hasText("At most 80 characters, please.");
        assertThat(page.locator("form[ls-submit=add] input")).hasValue("x".repeat(81));
    }

    @Test
    void a_tick_marks_a_todo_as_done() {
        Page page = browser.live("todos");
        add(page);

        row(page).locator("input[type=checkbox]").click();
        Live.settled(page);

        assertThat(row(page).locator("input[type=checkbox]")).isChecked();
        page.reload();
        assertThat(row(page).locator("input[type=checkbox]")).isChecked();
    }

    @Test
    void an_edited_title_is_saved() {
        Page page = browser.live("todos");
        add(page);

        row(page).getByText("Edit").click();
        assertThat(page.locator("#draft")).isFocused();
        page.locator("#draft").fill(title + " changed");
        page.locator("#draft").press("Enter");

        assertThat(row(page)).containsText(title + " changed");
        assertThat(page.locator("#draft")).hasCount(0);
    }

    @Test
    void escape_leaves_the_title_as_it_was() {
        Page page = browser.live("todos");
        add(page);
        row(page).getByText("Edit").click();
        page.locator("#draft").fill("something else");

        page.locator("#draft").press("Escape");

        assertThat(row(page)).containsText(title);
        assertThat(page.locator("#draft")).hasCount(0);
    }

    @Test
    void a_deleted_todo_is_gone() {
        Page page = browser.live("todos");
        add(page);

        row(page).getByText("Delete").click();

        assertThat(row(page)).hasCount(0);
    }

    @Test
    void the_filter_stands_in_the_address_and_follows_back() {
        Page page = browser.live("todos");
        add(page);
        row(page).locator("input[type=checkbox]").click();
        Live.settled(page);

        page.locator(".tabs a[href='?show=open']").click();

        assertThat(page).hasURL(Pattern.compile(".*/todos\\?show=open"));
        assertThat(row(page)).hasCount(0);
        page.goBack();
        assertThat(page).hasURL(Pattern.compile(".*/todos"));
        assertThat(row(page)).hasCount(1);
    }

    @Test
    void a_filtered_list_can_be_opened_by_its_address() {
        Page page = browser.live("todos");
        add(page);

        Page done = browser.live("todos?show=done");

        assertThat(done.locator(".tabs a[aria-current=true]")).hasText("Done");
        assertThat(row(done)).hasCount(0);
    }

    @Test
    void what_is_done_can_be_cleared() {
        Page page = browser.live("todos");
        add(page);
        row(page).locator("input[type=checkbox]").click();
        Live.settled(page);

        page.locator("[ls-click=clearDone]").click();

        assertThat(row(page)).hasCount(0);
    }

    @Test
    void two_visitors_see_each_others_todos() {
        Page mine = browser.live("todos");
        Page theirs = browser.live(browser.anotherVisitor(), "todos");

        add(mine);
        assertThat(row(theirs)).hasCount(1);
        row(theirs).locator("input[type=checkbox]").click();

        assertThat(row(mine).locator("input[type=checkbox]")).isChecked();
    }

    @Test
    void two_tabs_of_one_visitor_follow_each_other() {
        Page first = browser.live("todos");
        Page second = browser.live("todos");

        add(first);
        row(second).getByText("Delete").click();

        assertThat(row(first)).hasCount(0);
    }

    @Test
    void who_saves_second_is_told_and_loses_nothing() {
        Page mine = browser.live("todos");
        Page theirs = browser.live(browser.anotherVisitor(), "todos");
        add(mine);
        row(mine).getByText("Edit").click();
        mine.locator("#draft").fill(title + " mine");

        row(theirs).getByText("Edit").click();
        theirs.locator("#draft").fill(title + " theirs");
        theirs.locator("#draft").press("Enter");
        assertThat(row(theirs)).containsText(title + " theirs");
        mine.locator("#draft").press("Enter");

        assertThat(mine.locator("#draft-problem")).containsText("Meanwhile this became “" + title + " theirs”");
        assertThat(mine.locator("#draft")).hasValue(title + " mine");
    }

    private void add(Page page) {
        page.locator("form[ls-submit=add] input").fill(title);
        page.locator("form[ls-submit=add] button").click();
        row(page).waitFor();
    }

    private Locator row(Page page) {
        return page.locator("li.todo", new Page.LocatorOptions().setHasText(title));
    }
}
