package dev.lightspeed.test.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/**
 * What the client tells of a page: by attributes of its root element, and by events on the window. To wait for it is all the
 * waiting that a test needs; nothing here sleeps.
 */
public final class Live {

    /** Keeps the details of all events that the client tells, by name: for {@link #heard}. */
    static final String LISTENING = """
            {
              const heard = (window.lightspeedHeard = {});
              const dispatch = EventTarget.prototype.dispatchEvent;
              EventTarget.prototype.dispatchEvent = function (event) {
                const [, name] = /^ls:(?!wire$)(.+)/.exec(event.type) ?? [];
                if (name) (heard[name] ??= []).push(event.detail ?? null);
                return dispatch.call(this ?? window, event);
              };
            }
            """;

    private static final String HEARD = "name => window.lightspeedHeard[name] ?? []";

    private Live() {}

    /**
     * Waits until the page is live and quiet: connected, every event of it answered, none that waits for the end of a pause
     * ({@code ls-debounce}).
     *
     * @return the page
     */
    public static Page settled(Page page) {
        await(
                page,
                "live and quiet",
                "html[data-ls-state=live]:not([data-ls-pending]):not([data-ls-delayed])",
                Chromium.PATIENCE);
        return page;
    }

    /**
     * Waits until so many islands of a page, which is no live view itself, are live and quiet, and none is otherwise.
     *
     * @return the page
     */
    public static Page islands(Page page, int count) {
        String quiet = "ls-live ls-page[data-ls-state=live]:not([data-ls-pending]):not([data-ls-delayed])";
        page.waitForFunction(
                "([all, quiet, count]) => document.querySelectorAll(all).length === count"
                        + " && document.querySelectorAll(quiet).length === count",
                List.of("ls-live", quiet, count));
        return page;
    }

    /**
     * Waits until the page says of its connection that it is so.
     *
     * @param state {@code connecting}, {@code live}, {@code disconnected} or {@code error}
     */
    public static void is(Page page, String state) {
        await(page, "\"" + state + "\"", "html[data-ls-state=" + state + "]", Chromium.PATIENCE);
    }

    /**
     * Waits until the page has heard so many events of a name, and gives their details.
     *
     * @param name without {@code ls:}. The client's own are {@code connected}, {@code disconnected}, {@code error},
     *     {@code failure}, {@code lost} and {@code patched}; others are what the view has pushed
     */
    public static List<Object> heard(Page page, String name, int count) {
        page.waitForFunction(
                "([name, count]) => (window.lightspeedHeard[name]?.length ?? 0) >= count", List.of(name, count));
        return heard(page, name);
    }

    /** The details of the events of a name that the page has heard in this document. */
    @SuppressWarnings("unchecked")
    public static List<Object> heard(Page page, String name) {
        return (List<Object>) page.evaluate(HEARD, name);
    }

    /** Lets a page that waits for its next attempt try at once: as if the machine came online. */
    public static void retry(Page page) {
        page.evaluate("dispatchEvent(new Event('online'))");
    }

    static void await(Page page, String wanted, String selector, double patience) {
        try {
            page.locator(selector)
                    .waitFor(new Locator.WaitForOptions()
                            .setState(WaitForSelectorState.ATTACHED)
                            .setTimeout(patience));
        } catch (TimeoutError late) {
            throw new AssertionError(
                    "Live: the page %s was not %s within %d s. %s"
                            .formatted(page.url(), wanted, Math.round(patience / 1000), state(page)),
                    late);
        }
    }

    private static String state(Page page) {
        return (String) page.evaluate("""
                () => {
                  const { lsState, lsPending = 0, lsDelayed = 0 } = document.documentElement.dataset;
                  return lsState
                    ? `It is ${lsState}; ${lsPending} of its events wait for an answer, ${lsDelayed} for the end of a pause.`
                    : "Lightspeed does not run in it: is it a live view, and did its script load?";
                }""");
    }
}
