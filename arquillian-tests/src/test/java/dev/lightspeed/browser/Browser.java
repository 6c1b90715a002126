package dev.lightspeed.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * A headless Chromium for one test: its own cookies, as many tabs as asked for, all closed at the end.
 *
 * <p>Register it as an instance field: {@code @RegisterExtension final Browser browser = new Browser();}. When a test
 * fails, a picture of each open tab is left in {@code target/browser}. A test fails, too, when any of its pages threw, broke
 * its content security policy, or wrote a warning or an error to the console that the test does not {@link #expect}.
 */
public final class Browser implements BeforeEachCallback, AfterEachCallback {

    private final List<BrowserContext> visitors = new ArrayList<>();
    private final Map<Page, Frames> frames = new HashMap<>();
    private final Complaints complaints = new Complaints();
    private final boolean cachingPages;
    private Chromium chromium;

    public Browser() {
        this(false);
    }

    private Browser(boolean cachingPages) {
        this.cachingPages = cachingPages;
    }

    /** A browser with a back/forward cache; go back by {@code history.back()}. */
    static Browser cachingPages() {
        return new Browser(true);
    }

    /** Opens the address in a new tab of this test's visitor: tabs of one visitor share their cookies. */
    public Page open(URL address) {
        return open(visitor(), address.toString());
    }

    /** Opens a page of the application, named by its path from there, in a new tab of this test's visitor. */
    public Page open(URL application, String path) {
        return open(visitor(), application + path);
    }

    /** Opens the address in a new tab of that visitor. */
    public Page open(BrowserContext visitor, String address) {
        Page page = tab(visitor);
        page.navigate(address);
        return page;
    }

    /** Opens a page of the application in a new tab, and waits until it is live. */
    public Page live(URL application, String path) {
        return live(visitor(), application, path);
    }

    /** Opens a page of the application in a new tab of that visitor, and waits until it is live. */
    public Page live(BrowserContext visitor, URL application, String path) {
        return Live.settled(open(visitor, application + path));
    }

    /** A new tab of this test's visitor, still empty. */
    public Page tab() {
        return tab(visitor());
    }

    /** A new tab of that visitor, still empty. */
    public Page tab(BrowserContext visitor) {
        Page page = visitor.newPage();
        frames.put(page, new Frames(page));
        return page;
    }

    /** The messages between a tab and its server. */
    Frames frames(Page page) {
        return frames.get(page);
    }

    /** The test makes its pages write this to the console: a part of the text is enough. */
    public void expect(String complaint) {
        complaints.expect(complaint);
    }

    /** This test's visitor. */
    public BrowserContext visitor() {
        return visitors.isEmpty() ? anotherVisitor() : visitors.get(0);
    }

    /** Someone else, with no cookies yet. */
    public BrowserContext anotherVisitor() {
        BrowserContext visitor = chromium.newContext();
        visitor.addInitScript(Live.LISTENING);
        complaints.of(visitor);
        visitors.add(visitor);
        return visitor;
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        chromium = test.getRoot()
                .getStore(Namespace.create(Browser.class))
                .getOrComputeIfAbsent(cachingPages, Chromium::launch, Chromium.class);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            tellStories();
            takePictures(test.getRequiredTestClass().getSimpleName() + "." + test.getDisplayName());
        }
        visitors.forEach(BrowserContext::close);
        visitors.clear();
        if (test.getExecutionException().isEmpty()) {
            assertThat(complaints.unexpected())
                    .as("what the pages complained of")
                    .isEmpty();
        }
    }

    private void tellStories() {
        frames.forEach((page, story) -> System.out.println("The messages of " + page.url() + ":\n" + story));
        System.out.println("What the pages complained of: " + complaints.unexpected());
    }

    private void takePictures(String name) {
        int number = 0;
        for (BrowserContext visitor : visitors) {
            for (Page page : visitor.pages()) {
                String file = name.replaceAll("[^\\w.]", "") + "-" + ++number + ".png";
                page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "browser", file)));
            }
        }
    }
}
