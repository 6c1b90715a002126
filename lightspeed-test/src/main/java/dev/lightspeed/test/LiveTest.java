package dev.lightspeed.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.lightspeed.Topics;
import dev.lightspeed.session.LiveSessions.Census;
import dev.lightspeed.test.coverage.Coverage;
import dev.lightspeed.test.dom.Browser;
import dev.lightspeed.test.server.Container;
import dev.lightspeed.test.server.Server;
import dev.lightspeed.test.server.Sitting;
import dev.lightspeed.test.server.Trouble;
import java.net.URLEncoder;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The application under test, and the browsers before it. Injected into tests that are annotated {@link LightspeedTest}; good
 * for one test.
 *
 * <p>Nothing happens by itself: turns run, messages travel and time passes when the test takes a step. Every step ends when the
 * application is at rest. A step fails where something threw that is not expected ({@link Page#fails}), where an event was
 * left without an answer, and where a page shows something else than it would if it were opened anew.
 */
public final class LiveTest {

    private static @Nullable LiveTest current;

    private final Container container;
    private final Instructions instructions = new Instructions();
    private final Server server;
    private final Map<Visit.Owner, Seat> seats = new HashMap<>();
    private final List<Page> pages = new ArrayList<>();
    private @Nullable Expectation expected;
    private String tolerated = "";

    private LiveTest(Container container, String contextPath, Settings settings) {
        this.container = container;
        this.server = new Server(container, contextPath, settings.values(), instructions);
    }

    /** A browser, and who sits there. */
    private record Seat(Sitting sitting, Browser browser) {}

    static void begin(Container container, String contextPath, Settings settings) {
        current = new LiveTest(container, contextPath, settings);
    }

    static LiveTest current() {
        if (current == null) {
            throw new IllegalStateException(
                    "LiveTest: no test runs. Inject it into a test that is annotated @LightspeedTest, and use it there.");
        }
        return current;
    }

    static void end(boolean check) {
        LiveTest ended = current;
        current = null;
        if (ended != null) {
            ended.close(check);
        }
    }

    private void close(boolean check) {
        try {
            if (check) {
                step(() -> {});
            }
        } finally {
            server.close();
        }
        if (check) {
            Verdict.on(server.troubles());
        }
    }

    /**
     * Opens a page in a new tab, as a person does who types its URL. Each caller has a browser of their own, and so has everybody
     * who is not logged in; {@link #get} and {@link #post} use it too.
     *
     * @param url path and query, without the context path
     */
    public Page open(String url, Visit... visits) {
        return page(visits).go(url);
    }

    private Page page(Visit... visits) {
        Page page = new Page(this, browser(visits).tab());
        pages.add(page);
        return page;
    }

    private Browser browser(Visit... visits) {
        Visit.Whence whence = Visit.all(visits);
        Seat seat = seats.computeIfAbsent(whence.owner(), owner -> seat());
        seat.sitting.comes(whence.user());
        return seat.browser;
    }

    private Seat seat() {
        Sitting sitting = server.sitting();
        BrowserTimers timers = new BrowserTimers(server.time());
        return new Seat(sitting, new Browser(server.network(sitting), timers, ContextPath.ORIGIN));
    }

    /**
     * Opens a page that cannot come: where its view fails to mount or to be drawn, on the way to the page or when the browser
     * joins.
     *
     * @return what went wrong; fails where nothing did
     */
    public Mishap fails(String url, Visit... visits) {
        Page page = page(visits);
        try {
            List<Trouble> troubles =
                    judged(new Expectation(""), () -> page.go(url)).met();
            return Mishap.of("GET " + url, page.status(), troubles);
        } finally {
            page.close();
        }
    }

    /** The pages that are open, in the order in which they were opened. */
    public List<Page> pages() {
        return List.copyOf(pages);
    }

    /** What the application answers to a GET, whatever it is: for endpoints, downloads, and pages that are refused. */
    public Answer get(String url, Visit... visits) {
        return ask("GET", url, "", visits);
    }

    /**
     * What it answers to a form that no page of its own has sent. A form of a page is sent by its button, as a person does; this
     * one has no token, and is refused where that is asked for.
     */
    public Answer post(String url, Map<String, String> form, Visit... visits) {
        String body = form.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return ask("POST", url, body, visits);
    }

    private Answer ask(String method, String url, String body, Visit... visits) {
        Browser browser = browser(visits);
        Answer[] answer = new Answer[1];
        step(() -> answer[0] = new Answer(method + " " + url, browser.ask(method, server.contextPath() + url, body)));
        return answer[0];
    }

    /** Publishes a message to the pages that subscribe to the topic. */
    public void publish(String topic, Object message) {
        step(() -> container.beans().createInstance().select(Topics.class).get().publish(topic, message));
    }

    /** Lets time pass on the server and in the browsers. */
    public void advance(Duration by) {
        step(() -> server.time().advance(by, this::settle));
    }

    /** The clock of this test. It goes with {@link #advance} only. */
    public Clock clock() {
        return server.time();
    }

    /** Runs work on the test's thread, when a step lets things happen. For work that an application gives to other threads. */
    public Executor executor() {
        return server.hand();
    }

    /** Restarts the application: what it kept in memory is lost. Pages lose their connection and come back in time. */
    public void restart() {
        pages.forEach(page -> page.inspection().mayBeApart());
        step(server::restart);
    }

    /** Does something, such as calling a bean, and lets everything happen that comes of it. */
    public void step(Runnable action) {
        server.passMoment();
        action.run();
        settle();
        List<Trouble> troubles = server.troubles().stream()
                .filter(trouble -> !trouble.code().equals(tolerated))
                .toList();
        if (expected != null) {
            expected.met(troubles);
        } else if (!troubles.isEmpty()) {
            pages.forEach(page -> page.inspection().pardon());
            Verdict.on(troubles);
        }
        boolean failed = expected != null && !troubles.isEmpty();
        List.copyOf(pages).forEach(page -> page.inspection().check(failed));
    }

    private void settle() {
        do {
            server.hand().runAll();
        } while (browsersSettle());
    }

    private boolean browsersSettle() {
        boolean any = false;
        for (Seat seat : List.copyOf(seats.values())) {
            any |= seat.browser.settle();
        }
        return any;
    }

    void expecting(String code, Runnable action) {
        judged(new Expectation(code), action).verify();
    }

    private Expectation judged(Expectation now, Runnable action) {
        Expectation before = expected;
        expected = now;
        try {
            action.run();
        } finally {
            expected = before;
        }
        return now;
    }

    /** Does something that may go wrong in this way. */
    void tolerating(String code, Runnable action) {
        String before = tolerated;
        tolerated = code;
        try {
            action.run();
        } finally {
            tolerated = before;
        }
    }

    /**
     * Uses a page at random: clicks, types, chooses, reloads, loses the network. Fails where anything throws, a page is stale, an
     * event is left without an answer, or live sessions or subscriptions are left behind. Texts that a handler cannot take
     * ({@code event.argument}) are no failure: people type what they like.
     *
     * @param seed makes the same walk again; it is in the failure, with all steps. The system property {@code
     *     lightspeed.explore.seed} takes its place
     */
    public void explore(Page page, long seed, int steps) {
        new Walk(this, page, seed).go(steps);
    }

    /** How many live sessions there are, in each state. */
    public Census sessions() {
        return server.census();
    }

    /** How many live sessions subscribe to topics. */
    public int subscribers() {
        return server.subscribers();
    }

    /**
     * How much of the application the tests of this JVM have reached until now, of all classes; views that tests bring are left out.
     */
    public Coverage coverage() {
        return new Coverage(server.entryPoints(), Server.entered(), server.tests(LightspeedTest.class));
    }

    Server server() {
        return server;
    }

    Instructions instructions() {
        return instructions;
    }

    void remove(Page page) {
        pages.remove(page);
    }
}
