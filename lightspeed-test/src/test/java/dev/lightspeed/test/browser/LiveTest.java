package dev.lightspeed.test.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pages that say of themselves what the client would say of them. */
@NeedsChromium
class LiveTest {

    private static final double SHORT = 100;

    @RegisterExtension
    final Browser browser = new Browser();

    private final Site site = new Site();

    @AfterEach
    void close() {
        site.close();
    }

    private Page show(String attributes, String body) {
        site.document("page", "<!doctype html><html " + attributes + "><title>A page</title>" + body, "");
        return browser.open(browser.visitor(), site.url("page"));
    }

    @Test
    void a_page_is_settled_once_it_is_live_and_nothing_is_on_its_way_or_delayed() {
        Page page = show("data-ls-state=connecting data-ls-delayed=1", """
                <script>
                  const { dataset } = document.documentElement;
                  const steps = [
                    () => (dataset.lsState = "live"),
                    () => (dataset.lsPending = 1),
                    () => delete dataset.lsDelayed,
                    () => {
                      delete dataset.lsPending;
                      document.title = "all done";
                    },
                  ];
                  onclick = () => steps.forEach((step, at) => setTimeout(step, 20 * at));
                </script>""");

        page.mouse().click(1, 1);
        Live.settled(page);

        assertThat(page.title()).isEqualTo("all done");
    }

    @Test
    void a_page_that_does_not_settle_says_what_it_waits_for() {
        Page page = show("data-ls-state=disconnected data-ls-pending=2 data-ls-delayed=1", "");

        assertThatThrownBy(() -> Live.await(page, "live and quiet", "html[data-ls-state=live]", SHORT))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        "Live: the page " + site.url("page") + " was not live and quiet within 0 s. It is disconnected;"
                                + " 2 of its events wait for an answer, 1 for the end of a pause.");
    }

    @Test
    void a_page_with_islands_is_settled_once_all_of_them_are() {
        Page page = show("", """
                <ls-live><ls-page data-ls-state=live></ls-page></ls-live>
                <ls-live></ls-live>
                <script>
                  const island = document.querySelectorAll("ls-live")[1];
                  onclick = () => setTimeout(() => {
                    island.innerHTML = "<form><ls-page data-ls-state=live></ls-page></form>";
                    document.title = "all live";
                  }, 20);
                </script>""");

        page.mouse().click(1, 1);
        Live.islands(page, 2);

        assertThat(page.title()).isEqualTo("all live");
    }

    @Test
    void a_page_without_lightspeed_is_told_apart() {
        Page page = show("lang=en", "");

        assertThatThrownBy(() -> Live.await(page, "\"live\"", "html[data-ls-state=live]", SHORT))
                .hasMessage("Live: the page " + site.url("page")
                        + " was not \"live\" within 0 s. Lightspeed does not run in it:"
                        + " is it a live view, and did its script load?");
    }

    @Test
    void what_the_page_tells_is_heard_from_the_first_moment_on() {
        Page page = show("", """
                <script>
                  const tell = (name, detail) => dispatchEvent(new CustomEvent("ls:" + name, { detail }));
                  tell("news", 1);
                  tell("news", { two: 2 });
                  tell("wire", "a message");
                  dispatchEvent(new CustomEvent("other"));
                  setTimeout(tell, 50, "news");
                </script>""");

        List<Object> news = Live.heard(page, "news", 3);

        assertThat(news).containsExactly(1, Map.of("two", 2), null);
        assertThat(Live.heard(page, "wire")).isEmpty();
        assertThat(page.evaluate("Object.keys(window.lightspeedHeard)")).isEqualTo(List.of("news"));
    }

    @Test
    void a_page_of_another_browser_is_refused() {
        Page page = show("", "");
        Browser other = new Browser();

        assertThatThrownBy(() -> other.messages(page))
                .hasMessage("Browser: the page " + site.url("page") + " is not of this browser. Open pages by it.");
    }

    @Test
    void a_browser_that_is_not_registered_says_how_to_register_it() {
        assertThatThrownBy(() -> new Browser().tab())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Browser: it runs during a test only. Register it as an instance field:"
                        + " @RegisterExtension final Browser browser = new Browser();");
    }

    @Test
    void a_second_thread_is_refused() {
        String main = Thread.currentThread().getName();
        CompletableFuture<String> refusal = new CompletableFuture<>();

        Thread thread = new Thread(
                () -> {
                    try {
                        browser.anotherVisitor();
                        refusal.complete("nothing");
                    } catch (IllegalStateException refused) {
                        refusal.complete(refused.getMessage());
                    }
                },
                "another");
        thread.start();

        assertThat(refusal.join())
                .isEqualTo("Browser: Chromium was started by the thread \"" + main + "\", and this is \"another\"."
                        + " Let browser tests run one after another: @Execution(ExecutionMode.SAME_THREAD).");
    }
}
