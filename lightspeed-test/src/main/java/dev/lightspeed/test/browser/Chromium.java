package dev.lightspeed.test.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;

/** The one running Chromium of a test run. Playwright binds it to the thread that launched it. */
final class Chromium implements AutoCloseable {

    // Without the networking flags Chromium calls its maker at every start.
    private static final List<String> FLAGS = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** For machines that are slow or busy; who passes does not wait so long. Milliseconds. */
    static final int PATIENCE = 20_000;

    private final Thread thread = Thread.currentThread();
    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Chromium(Playwright playwright, com.microsoft.playwright.Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** @param cachingPages whether it has the back/forward cache, with which Playwright's own goBack waits in vain */
    static Chromium launch(boolean cachingPages) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(FLAGS);
        if (cachingPages) {
            options.setIgnoreDefaultArgs(List.of("--disable-back-forward-cache"));
        }
        Installation.ofThisMachine().find().ifPresent(options::setExecutablePath);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    BrowserContext newContext() {
        if (Thread.currentThread() != thread) {
            throw new IllegalStateException("Browser: Chromium was started by the thread \"" + thread.getName()
                    + "\", and this is \"" + Thread.currentThread().getName()
                    + "\". Let browser tests run one after another: @Execution(ExecutionMode.SAME_THREAD).");
        }
        BrowserContext context = browser.newContext();
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
