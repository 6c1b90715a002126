package dev.lightspeed.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import dev.lightspeed.test.browser.Browser;
import dev.lightspeed.test.browser.Live;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody types while the server changes the page. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class TypingIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @ArquillianResource
    URL application;

    private static final String CARET = "input => [input.selectionStart, input.selectionEnd]";

    @Test
    void text_and_caret_stay_as_they_are_while_patches_arrive() {
        Page page = browser.live("test/news/caret");
        Page press = browser.live("test/news/caret");
        Locator field = page.locator("#free");
        field.pressSequentially("hello");
        field.press("ArrowLeft");
        field.press("ArrowLeft");

        press.locator("#five").click();
        Live.heard(page, "news", 5);

        assertThat(field).isFocused();
        assertThat(field.evaluate(CARET)).isEqualTo(List.of(3, 3));
        field.pressSequentially("--");
        assertThat(field).hasValue("hel--lo");
    }

    @Test
    void a_field_that_the_server_writes_keeps_the_text_until_it_is_left() {
        Page page = browser.live("test/news/given");
        Page press = browser.live("test/news/given");
        Locator field = page.locator("#given");
        field.fill("mine");

        press.locator("#five").click();
        Live.heard(page, "news", 5);

        assertThat(field).hasValue("mine");
        page.locator("#free").focus();
        assertThat(field).hasValue("item 5");
    }

    @Test
    void a_field_that_nobody_types_in_follows_the_server() {
        Page page = browser.live("test/news/follow");

        page.locator("#five").click();

        assertThat(page.locator("#given")).hasValue("item 5");
    }

    @Test
    void what_is_typed_fast_arrives_whole() {
        Page page = browser.live("test/news/fast");
        Page press = browser.live("test/news/fast");
        Locator field = page.locator("#told");

        press.locator("#forty").click();
        field.pressSequentially("the quick brown fox jumps over the lazy dog");

        assertThat(page.locator("#typed")).hasText("the quick brown fox jumps over the lazy dog");
        assertThat(field).hasValue("the quick brown fox jumps over the lazy dog");
    }

    @Test
    void a_composition_is_not_disturbed() {
        Page page = browser.live("test/news/composition");
        Page press = browser.live("test/news/composition");
        CDPSession keyboard = page.context().newCDPSession(page);
        page.evaluate("addEventListener('compositionend', () => window.compositionEnded = true)");
        page.locator("#told").focus();
        compose(keyboard, "に");

        press.locator("#five").click();
        Live.heard(page, "news", 5);
        compose(keyboard, "にほ");

        assertThat(page.locator("#told")).hasValue("にほ");
        assertThat(page.evaluate("window.compositionEnded")).isNull();
        assertThat(page.locator("#typed")).isEmpty();
        JsonObject commit = new JsonObject();
        commit.addProperty("text", "日本");
        keyboard.send("Input.insertText", commit);
        assertThat(page.locator("#typed")).hasText("日本");
        assertThat(page.locator("#told")).hasValue("日本");
        assertThat(browser.messages(page).up("[\"e\"")).hasSize(1);
    }

    private static void compose(CDPSession keyboard, String text) {
        JsonObject composition = new JsonObject();
        composition.addProperty("text", text);
        composition.addProperty("selectionStart", text.length());
        composition.addProperty("selectionEnd", text.length());
        keyboard.send("Input.imeSetComposition", composition);
    }

    @Test
    void a_tick_that_the_server_refuses_is_set_back() {
        Page page = browser.live("test/refusal");

        page.locator("#tick").click();
        assertThat(page.locator("#tries")).hasText("1");

        Live.settled(page);
        assertThat(page.locator("#tick")).not().isChecked();
    }

    @Test
    void a_choice_that_the_server_refuses_is_set_back() {
        Page page = browser.live("test/refusal");

        page.locator("#colour").selectOption("green");
        assertThat(page.locator("#tries")).hasText("1");

        Live.settled(page);
        assertThat(page.locator("#colour")).hasValue("red");
    }

    @Test
    void a_text_that_the_server_refuses_is_set_back_once_the_field_is_left() {
        Page page = browser.live("test/refusal");

        page.locator("#text").fill("theirs");
        assertThat(page.locator("#tries")).hasText("1");
        Live.settled(page);
        assertThat(page.locator("#text")).hasValue("theirs");
        page.locator("#elsewhere").focus();

        assertThat(page.locator("#text")).hasValue("ours");
    }

    @Test
    void a_form_submitted_twice_at_once_is_one_event() {
        Page page = browser.live("chat");
        String words = UUID.randomUUID().toString();
        page.locator("input[name=text]").fill(words);

        page.locator("main form").evaluate("form => { form.requestSubmit(); form.requestSubmit(); }");
        Live.settled(page);

        assertThat(page.locator(".saying").getByText(words)).hasCount(1);
        assertThat(browser.messages(page).up("[\"e\"")).hasSize(1);
    }

    @Test
    void a_double_click_on_the_button_adds_one_todo() {
        Page page = browser.live("todos");
        String title = UUID.randomUUID().toString();
        page.locator("form[ls-submit=add] input").fill(title);

        page.locator("form[ls-submit=add] button").dblclick();

        Locator rows = page.locator("li.todo", new Page.LocatorOptions().setHasText(title));
        assertThat(rows).hasCount(1);
        Live.settled(page);
        page.reload();
        assertThat(rows).hasCount(1);
    }

    @Test
    void what_was_typed_before_the_page_was_live_is_heard() {
        Page page = browser.tab();
        List<Route> held = new ArrayList<>();
        page.route("**/lightspeed/client*.js", held::add);
        page.navigate(application + "form", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));

        page.locator("input[name=zip]").pressSequentially("12");
        page.waitForCondition(() -> !held.isEmpty());
        held.get(0).resume();

        assertThat(page.locator("#zip-problem")).hasText("5 digits");
        assertThat(page.locator("input[name=zip]")).hasValue("12");
    }
}
