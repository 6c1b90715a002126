package dev.lightspeed.test.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserContext.WaitForConditionOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import dev.lightspeed.test.inside.InView;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * A headless Chromium for one test: its own cookies, as many tabs as asked for, all closed at the end.
 *
 * <p>Register it as an instance field: {@code @RegisterExtension final Browser browser = new Browser();}. A test fails when any
 * of its pages threw, left a promise's failure unheard, broke its content security policy, asked in vain for something, wrote a
 * warning or an error to the console, or shows a marker of ours, unless the test {@link #expect}s or {@link #tolerate}s it. Of a test that
 * fails, pictures, documents, messages and the server's log are kept in {@code target/browser-failures/}.
 *
 * <p>One Chromium serves all tests of a run, from one thread.
 */
public final class Browser implements BeforeEachCallback, AfterEachCallback {

    private static final String TOKEN = "document.getElementById('lightspeed')?.dataset.token ?? ''";

    /** For a complaint that is expected, in milliseconds. */
    private static final double PATIENCE = 2_000;

    private final List<BrowserContext> visitors = new ArrayList<>();
    private final Map<Page, Messages> messages = new LinkedHashMap<>();
    private Complaints complaints = new Complaints();
    private final boolean cachingPages;
    private @Nullable Chromium chromium;
    private @Nullable Object test;
    private long began;

    /** A browser without a back/forward cache, so that Playwright's {@code goBack} loads the page again. */
    public Browser() {
        this(false);
    }

    private Browser(boolean cachingPages) {
        this.cachingPages = cachingPages;
    }

    /** A browser with a back/forward cache; go back by {@code history.back()}. */
    public static Browser cachingPages() {
        return new Browser(true);
    }

    /** Opens a page of the application, named by its path from there, in a new tab, and waits until it is live and quiet. */
    public Page live(String path) {
        return live(application(), path);
    }

    /** The same, of an application that is elsewhere: behind a {@link Relay}. */
    public Page live(URL application, String path) {
        return Live.settled(open(visitor(), application + path));
    }

    /** The same, in a new tab of that visitor. */
    public Page live(BrowserContext visitor, String path) {
        return Live.settled(open(visitor, application() + path));
    }

    /** Opens a page of the application, live or not, in a new tab of this test's visitor: its tabs share their cookies. */
    public Page open(String path) {
        return open(visitor(), application() + path);
    }

    /** Opens the whole address in a new tab of that visitor. */
    public Page open(BrowserContext visitor, String address) {
        Page page = tab(visitor);
        page.navigate(address);
        return page;
    }

    /** A new tab of this test's visitor, still empty. */
    public Page tab() {
        return tab(visitor());
    }

    /** A new tab of that visitor, still empty. */
    public Page tab(BrowserContext visitor) {
        Page page = visitor.newPage();
        followed(page);
        return page;
    }

    /**
     * Where the application is: the test's field {@code @ArquillianResource URL}, or the property
     * {@code lightspeed.application}.
     */
    public URL application() {
        return Application.of(running(test));
    }

    /** The messages between a tab and its server. */
    public Messages messages(Page page) {
        return of(messages, page);
    }

    /** Takes the messages of a tab that is still empty into the test's hands. */
    public Traffic traffic(Page page) {
        of(messages, page);
        if (!page.url().equals("about:blank")) {
            throw new IllegalStateException("Browser: traffic(page) comes too late, the page is at " + page.url()
                    + ". Take browser.tab(), then its traffic, then navigate.");
        }
        return new Traffic(page, "**/lightspeed/socket");
    }

    /**
     * Runs code in the view of a page, in a turn of it, and waits until it has run; what it changed is drawn. Works for a page
     * that has joined its session, also while its connection is lost, where {@link ServerPart} is in the deployment.
     *
     * @param view the class of the view; of a page in the pure style, that of its model
     * @throws AssertionError with the server's stack trace, if the code throws
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // It is what the code gives, null where that is.
    public <V, R extends @Nullable Object> R inView(Page page, Class<V> view, InView<V, R> code) {
        String word = messages(page).word((String) page.evaluate(TOKEN));
        if (word.isEmpty()) {
            throw new IllegalStateException("Browser: inView(page, ...) comes too early, the page " + page.url()
                    + " has joined no session yet. Wait for Live.settled(page).");
        }
        return (R) new Inside(application()).run(word, view, code);
    }

    /**
     * The server's log since this test began, or why there is none. Needs {@link ServerPart} in the deployment, and a server
     * that logs by {@code java.util.logging}, as most do.
     */
    public String serverLog() {
        return new Inside(application()).log(began);
    }

    /** The test makes its pages complain of this, and fails if none does: a part of the text is enough. */
    public void expect(String complaint) {
        complaints.expect(complaint);
    }

    /** The pages of this test may complain of this, or not, as it happens: a part of the text is enough. */
    public void tolerate(String complaint) {
        complaints.tolerate(complaint);
    }

    /** This test's visitor. */
    public BrowserContext visitor() {
        return visitors.isEmpty() ? anotherVisitor() : visitors.get(0);
    }

    /** Someone else, with no cookies yet. */
    public BrowserContext anotherVisitor() {
        BrowserContext visitor = running(chromium).newContext();
        visitor.addInitScript(Live.LISTENING);
        visitor.onPage(this::followed);
        complaints.of(visitor);
        visitors.add(visitor);
        return visitor;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        test = context.getRequiredTestInstance();
        began = System.currentTimeMillis();
        // Tests that share an instance share nothing else.
        complaints = new Complaints();
        chromium = context.getRoot()
                .getStore(Namespace.create(Browser.class))
                .getOrComputeIfAbsent(cachingPages, Chromium::launch, Chromium.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        boolean failed = context.getExecutionException().isPresent();
        try {
            pages().forEach(page -> complaints.add(Leftovers.of(page)));
            awaitExpected(failed);
            String verdict = complaints.verdict();
            if (failed || !verdict.isEmpty()) {
                Evidence evidence = new Evidence(context);
                keep(evidence, complaints.unexpected());
                complain(failed, verdict, evidence);
            }
        } finally {
            visitors.forEach(BrowserContext::close);
            visitors.clear();
            messages.clear();
        }
    }

    // The console may tell a moment after the page shows it.
    private void awaitExpected(boolean failed) {
        if (failed || visitors.isEmpty() || complaints.missing().isEmpty()) {
            return;
        }
        try {
            visitor()
                    .waitForCondition(
                            () -> complaints.missing().isEmpty(), new WaitForConditionOptions().setTimeout(PATIENCE));
        } catch (PlaywrightException neverCame) {
            // The verdict tells it.
        }
    }

    private void keep(Evidence evidence, List<String> unexpected) {
        evidence.empty();
        evidence.keep(unexpected);
        Application.find(running(test)).ifPresent(at -> evidence.write("server.log", new Inside(at).log(began)));
        int number = 0;
        for (Page page : pages()) {
            evidence.keep(++number, page, messages(page));
        }
    }

    private static void complain(boolean failed, String verdict, Evidence evidence) {
        if (failed) {
            System.out.println("Browser: what the pages showed and said is kept in " + evidence.directory() + "/.");
        } else {
            throw new AssertionError(verdict + "More is in " + evidence.directory() + "/.");
        }
    }

    /** Those that are open. */
    private List<Page> pages() {
        return visitors.stream().flatMap(visitor -> visitor.pages().stream()).toList();
    }

    private void followed(Page page) {
        messages.computeIfAbsent(page, Messages::new);
    }

    private static Messages of(Map<Page, Messages> messages, Page page) {
        Messages found = messages.get(page);
        if (found == null) {
            throw new IllegalArgumentException(
                    "Browser: the page " + page.url() + " is not of this browser. Open pages by it.");
        }
        return found;
    }

    private static <T> T running(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("Browser: it runs during a test only. Register it as an instance field:"
                    + " @RegisterExtension final Browser browser = new Browser();");
        }
        return part;
    }
}
