package dev.lightspeed.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** What the client tells of a page: by attributes of its root element, and by events on the window. */
final class Live {

    /** Keeps the details of all events that the client tells, by name: for {@link #heard}. */
    static final String LISTENING = """
            window.heard = {};
            for (const name of ["connected", "disconnected", "error", "failure", "lost", "patched", "news"])
              addEventListener("ls:" + name, ({ detail }) => (window.heard[name] ??= []).push(detail ?? null));
            """;

    private Live() {}

    /** Waits until the page is live and every event of it is answered. */
    static Page settled(Page page) {
        await(page, "html[data-ls-state=live]:not([data-ls-pending])");
        return page;
    }

    /** Waits until the page says of its connection that it is so. */
    static void is(Page page, String state) {
        await(page, "html[data-ls-state=" + state + "]");
    }

    /** Waits until the page has heard so many events of a name, and gives their details. */
    static List<Object> heard(Page page, String name, int count) {
        page.waitForFunction("([name, count]) => (window.heard[name]?.length ?? 0) >= count", List.of(name, count));
        return heard(page, name);
    }

    /** The details of the events of a name that the page has heard. */
    @SuppressWarnings("unchecked")
    static List<Object> heard(Page page, String name) {
        return (List<Object>) page.evaluate("name => window.heard[name] ?? []", name);
    }

    /** Lets a page that waits for its next attempt try at once: as if the machine came online. */
    static void retry(Page page) {
        page.evaluate("dispatchEvent(new Event('online'))");
    }

    private static void await(Page page, String selector) {
        page.locator(selector).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }
}
