package dev.lightspeed.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * A headless Chromium for one test: its own cookies, as many tabs as asked for, all closed at the end.
 *
 * <p>Register it as an instance field: {@code @RegisterExtension final Browser browser = new Browser();}. When a test
 * fails, a picture of each open tab is left in {@code target/browser}.
 */
public final class Browser implements BeforeEachCallback, AfterEachCallback {

    private final List<BrowserContext> visitors = new ArrayList<>();
    private Chromium chromium;

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
        Page page = visitor.newPage();
        page.navigate(address);
        return page;
    }

    /** This test's visitor. */
    public BrowserContext visitor() {
        return visitors.isEmpty() ? anotherVisitor() : visitors.get(0);
    }

    /** Someone else, with no cookies yet. */
    public BrowserContext anotherVisitor() {
        BrowserContext visitor = chromium.newContext();
        visitors.add(visitor);
        return visitor;
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        chromium = test.getRoot()
                .getStore(Namespace.create(Browser.class))
                .getOrComputeIfAbsent(Chromium.class, type -> Chromium.launch(), Chromium.class);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            takePictures(test.getRequiredTestClass().getSimpleName() + "." + test.getDisplayName());
        }
        visitors.forEach(BrowserContext::close);
        visitors.clear();
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
