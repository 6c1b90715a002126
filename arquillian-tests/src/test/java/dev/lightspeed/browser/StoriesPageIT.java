package dev.lightspeed.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.lightspeed.test.browser.Browser;
import dev.lightspeed.test.browser.Live;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page of stories: choosing, editing, sizes, looks, and addresses that can be sent to somebody. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class StoriesPageIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @ArquillianResource
    URL application;

    private static FrameLocator frame(Page page) {
        return page.frameLocator("iframe");
    }

    /** The body of the frame, once it is live: it is told of changes from then on. */
    private static Locator story(Page page) {
        frame(page).locator("html[data-ls-state=live]").waitFor();
        return frame(page).locator(".story");
    }

    private static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click();
        Live.settled(page);
    }

    @Test
    void a_story_is_chosen_from_the_list() {
        Page page = browser.live("stories");

        follow(page, "Many words");

        assertThat(page.locator("h1")).hasText("Bubble Many words");
        assertThat(page).hasURL(application + "stories?show=Bubble/manyWords");
        assertThat(story(page).locator(".bubble")).containsText("Donaudampfschiff");
        assertThat(page.locator(".about pre").first()).containsText("<ol class=\"sayings\">");
        assertThat(page.locator(".about .sources")).containsText("record Bubble");
        assertThat(page.locator(".about .fine")).isVisible();
    }

    @Test
    void an_edit_changes_the_story_without_loading_it_again() {
        Page page = browser.live("stories?show=Bubble%2Fany");
        story(page).evaluate("story => story.marked = true");

        page.getByLabel("Text").fill("So are <we>");
        page.getByLabel("Mine").check();

        assertThat(story(page).locator(".mine .bubble")).containsText("So are <we>");
        assertThat(story(page).evaluate("story => story.marked")).isEqualTo(true);
        assertThat(page.locator(".about pre").first()).containsText("So are &lt;we&gt;");
    }

    @Test
    void what_does_not_fit_is_told_and_the_story_stays() {
        Page page = browser.live("stories?show=Face%2Flarge");
        String before = (String) story(page).evaluate("story => story.innerHTML");

        page.getByLabel("Hour").fill("noon");
        Live.settled(page);

        assertThat(page.locator("#problem-hour")).hasText("hour got \"noon\". It takes a whole number.");
        assertThat(story(page).evaluate("story => story.innerHTML")).isEqualTo(before);
    }

    @Test
    void sizes_are_those_of_windows() {
        Page page = browser.live("stories?show=DemoCard%2Fall");
        story(page);

        follow(page, "Phone");

        assertThat(frame(page).locator("html").evaluate("html => html.ownerDocument.defaultView.innerWidth"))
                .isEqualTo(390);
    }

    @Test
    void a_story_is_shown_dark() {
        Page page = browser.live("stories?show=TodoItem%2Fticked");
        Object before = story(page).evaluate("story => getComputedStyle(story).backgroundColor");

        follow(page, "Dark");

        assertThat(story(page)).hasClass("story dark");
        assertThat(story(page).evaluate("story => getComputedStyle(story).backgroundColor"))
                .isNotEqualTo(before)
                .isEqualTo("rgb(10, 11, 22)");
    }

    @Test
    void an_address_shows_the_same_to_somebody_else() {
        Page mine = browser.live("stories?show=Bubble%2Fany");
        mine.getByLabel("Name").fill("Ada & Bob");
        mine.getByLabel("Mine").check();
        Live.settled(mine);
        follow(mine, "Tablet");
        follow(mine, "Light");
        mine.waitForURL(url -> url.contains("Ada"));

        Page theirs = browser.open(browser.anotherVisitor(), mine.url());
        Live.settled(theirs);

        assertThat(theirs.getByLabel("Name")).hasValue("Ada & Bob");
        assertThat(theirs.getByLabel("Mine")).isChecked();
        assertThat(theirs.locator(".window")).hasClass("window tablet");
        assertThat(story(theirs)).hasClass("story light");
        assertThat(story(theirs).locator(".mine b")).hasText("Ada & Bob");
    }

    @Test
    void a_search_leaves_what_is_called_so() {
        Page page = browser.live("stories");

        page.getByLabel("Search stories").fill("deleted");
        Live.settled(page);

        assertThat(page.locator(".shelves li")).hasText(new String[] {"Deleted by somebody else"});
    }

    @Test
    void what_a_story_sends_is_told_with_its_values() {
        Page page = browser.live("stories?show=TodoItem%2Fany");

        story(page).getByRole(AriaRole.BUTTON).first().click();
        story(page).getByRole(AriaRole.CHECKBOX).click();

        assertThat(page.locator(".actions li")).hasText(new String[] {"mark id: 1; done: true", "edit id: 1"});
        assertThat(story(page).getByRole(AriaRole.CHECKBOX)).not().isChecked();
    }

    @Test
    void a_story_goes_on_after_it_has_sent_something() {
        Page page = browser.live("stories?show=TodoItem%2Fany");

        story(page).getByRole(AriaRole.BUTTON).first().click();
        page.getByLabel("Title").fill("Still here");

        assertThat(story(page)).containsText("Still here");
    }

    @Test
    void a_story_that_is_not_there_is_told_so() {
        Page page = browser.live("stories?show=Gone%2Fany");

        assertThat(page.locator("main")).containsText("There is no such story. Choose one of the list.");
    }
}
