package dev.lightspeed.test;

import dev.lightspeed.Topics;
import dev.lightspeed.test.server.Container;
import dev.lightspeed.test.server.Person;
import dev.lightspeed.test.server.Server;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The application under test, and the browsers before it. Injected into tests that are annotated {@link LightspeedTest}; good
 * for one test.
 *
 * <p>Nothing happens by itself: turns run, messages travel and time passes when the test takes a step. Every step ends when the
 * application is at rest; then what its pages show is compared with what they would show if they were opened anew, and a
 * step fails where something went wrong that it does not expect ({@link Page#fails}).
 */
public final class LiveTest {

    private static @Nullable LiveTest current;

    private final Container container;
    private final Instructions instructions = new Instructions();
    private final Server server;
    private final Map<Person, Browser> browsers = new HashMap<>();
    private final List<Page> pages = new ArrayList<>();

    private LiveTest(Container container, String contextPath) {
        this.container = container;
        this.server = new Server(container, contextPath, instructions);
    }

    static void begin(Container container, String contextPath) {
        current = new LiveTest(container, contextPath);
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
        server.hand().runAll();
        List<?> troubles = server.troubles();
        server.stop();
        if (check && !troubles.isEmpty()) {
            throw new AssertionError("After the last step: " + troubles);
        }
    }

    /** Opens a page as a person would who types its URL, and waits until it is live. */
    public Page open(String url, Visit... visits) {
        Person person = Visit.person(visits);
        Browser browser = browsers.computeIfAbsent(person, who -> new Browser(this, who));
        return browser.open(url);
    }

    /** Publishes a message to the pages that subscribe to the topic. */
    public void publish(String topic, Object message) {
        step(() -> container.beans().createInstance().select(Topics.class).get().publish(topic, message));
    }

    /** Lets time pass on the server and in the browsers. */
    public void advance(Duration by) {
        step(() -> server.time().advance(by, server.hand()::runAll));
    }

    /** The clock of this test. It goes with {@link #advance} only. */
    public Clock clock() {
        return server.time();
    }

    /** Does something and lets everything happen that comes of it. */
    public void step(Runnable action) {
        action.run();
        server.hand().runAll();
        Verdict.on(server.troubles());
        pages.forEach(Page::compare);
    }

    Server server() {
        return server;
    }

    Instructions instructions() {
        return instructions;
    }

    void add(Page page) {
        pages.add(page);
    }
}
