package dev.lightspeed.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.lightspeed.test.browser.Browser;
import dev.lightspeed.test.browser.Live;
import dev.lightspeed.test.browser.Traffic;
import dev.lightspeed.test.browser.Way;
import java.net.URL;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens to pages in the wild: each is right afterwards, or says that it is not. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class BadLifeIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @ArquillianResource
    URL application;

    /** What a browser's translator does to the texts of a page. */
    private static final String TRANSLATE = """
            () => {
              const texts = [];
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) if (walker.currentNode.data.trim()) texts.push(walker.currentNode);
              for (const text of texts) {
                const outer = document.createElement("font");
                outer.append(document.createElement("font"));
                outer.firstChild.textContent = "übersetzt: " + text.data;
                text.replaceWith(outer);
              }
            }""";

    @Test
    void each_tab_of_one_document_lives_on_its_own() {
        BrowserContext visitor = browser.visitor();
        String document = visitor.request().get(application + "counter").text();
        allowSockets();
        visitor.route(application + "counter", route -> answer(route, document));

        Page first = browser.live("counter");
        Page second = browser.live("counter");
        first.locator("[ls-click=increment]").click();
        assertThat(first.locator(".big")).hasText("1");

        assertThat(second.locator(".big")).hasText("0");
        second.locator("[ls-click=increment]").click();
        second.locator("[ls-click=increment]").click();
        assertThat(second.locator(".big")).hasText("2");
        assertThat(first.locator(".big")).hasText("1");
        assertThat(browser.messages(first).joins()).containsExactly("adopt");
        assertThat(browser.messages(second).joins()).containsExactly("rejoin");
    }

    @Test
    void a_page_that_is_gone_back_to_is_live_and_right() {
        Page page = browser.live("counter");
        page.locator("[ls-click=increment]").click();
        assertThat(page.locator(".big")).hasText("1");
        page.navigate(application + "clock");
        Live.settled(page);

        page.goBack();
        Live.settled(page);

        int shown = Integer.parseInt(page.locator(".big").textContent());
        page.locator("[ls-click=increment]").click();
        assertThat(page.locator(".big")).hasText(String.valueOf(shown + 1));
    }

    @ParameterizedTest
    @CsvSource({"counter,[ls-click=increment],.big,1", "table,[ls-click=append],output,1001 rows"})
    void a_page_whose_comments_were_stripped_is_drawn_anew(String path, String button, String output, String text) {
        browser.expect("It is drawn anew.");
        Page page = browser.tab();
        rewrite(page, path, html -> html.replaceAll("<!--[\\s\\S]*?-->", ""));

        page.navigate(application + path);
        Live.settled(page);
        Live.heard(page, "patched", 1);
        page.locator(button).click();

        assertThat(page.locator(output)).hasText(text);
        assertThat(page.locator("h1")).hasCount(1);
        assertThat(browser.messages(page).joins()).containsExactly("adopt");
    }

    @Test
    void patches_are_right_where_a_translator_replaced_the_texts() {
        Page page = browser.live("test/news/translated");
        page.locator("#one").click();
        assertThat(page.locator("#last")).hasText("1");
        page.evaluate(TRANSLATE);

        page.locator("#five").click();

        assertThat(page.locator("#last")).hasText("6");
        assertThat(page.locator("ol li")).hasText(new String[] {"übersetzt: 1", "2", "3", "4", "5", "6"});
    }

    @Test
    void a_translated_table_is_sorted_and_changed() {
        Page page = browser.live("table");
        page.evaluate(TRANSLATE);

        page.locator("[ls-click=sort]").click();
        Live.settled(page);
        page.locator("[ls-click=sort]").click();
        Live.settled(page);
        page.locator("[ls-click=cell]").click();
        Live.settled(page);

        assertThat(page.locator("tbody tr")).hasCount(1000);
        assertThat(page.locator("tbody tr button.cell").first()).hasText(Pattern.compile("\\d+"));
    }

    @Test
    void a_browser_that_acknowledges_nothing_gets_a_window_full_and_later_the_newest_state() {
        Page page = browser.tab();
        Traffic traffic = browser.traffic(page);
        traffic.hold(Way.UP, text -> text.startsWith("[\"a\""));
        page.navigate(application + "test/news/silent");
        Live.settled(page);
        Page press = browser.live("test/news/silent");

        press.locator("#forty").click();
        assertThat(press.locator("#last")).hasText("40");
        Live.heard(page, "patched", 16);
        press.locator("#one").click();
        assertThat(press.locator("#last")).hasText("41");

        assertThat(traffic.captured())
                .filteredOn(message -> message.text().startsWith("[\"d\""))
                .hasSize(16);
        traffic.release();
        assertThat(page.locator("#last")).hasText("41");
        assertThat(page.locator("ol li")).hasCount(41);
        assertThat(Live.heard(page, "news"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 41)
                        .boxed()
                        .map(Object.class::cast)
                        .toList());
    }

    @Test
    void a_page_whose_token_is_refused_loads_anew_once_and_is_live() {
        Page page = browser.tab();
        AtomicInteger loads = new AtomicInteger();
        rewrite(page, "counter", html -> loads.incrementAndGet() == 1 ? forged(html) : html);

        page.navigate(application + "counter");
        Live.settled(page);

        assertThat(loads).hasValue(2);
        page.locator("[ls-click=increment]").click();
        assertThat(page.locator(".big")).hasText("1");
    }

    @Test
    void a_page_whose_token_is_always_refused_says_that_it_is_broken() {
        Page page = browser.tab();
        AtomicInteger loads = new AtomicInteger();
        rewrite(page, "counter", html -> {
            loads.incrementAndGet();
            return forged(html);
        });

        page.navigate(application + "counter");
        Live.is(page, "error");

        assertThat(loads).hasValue(2);
        assertThat(page.locator(".banner-error")).isVisible();
    }

    private static String forged(String html) {
        return html.replaceAll("data-token=\"[^\"]{8}", "data-token=\"AAAAAAAA");
    }

    private void rewrite(Page page, String path, UnaryOperator<String> change) {
        allowSockets();
        page.route(
                application + path,
                route -> answer(route, change.apply(route.fetch().text())));
    }

    // Chromium does not know where an answer of ours came from, and keeps its page from calling this machine.
    private void allowSockets() {
        browser.visitor().grantPermissions(List.of("local-network-access"));
    }

    private static void answer(Route route, String html) {
        route.fulfill(new Route.FulfillOptions()
                .setContentType("text/html;charset=UTF-8")
                .setBody(html));
    }
}
