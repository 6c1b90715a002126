package dev.lightspeed.test.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The messages of one page, in the test's hands: what its rules hold or drop does not arrive, and each message that came by can
 * be passed on late, in another order, or again.
 *
 * <p>Taken from {@link Browser#traffic} before the page is opened. It has one socket at a time in mind: the one opened last. Rules run on the test's own thread, and messages move only
 * while it waits in a call of Playwright, so that a test sees no message between two of its lines.
 */
public final class Traffic {

    private final Page page;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Message> captured = new ArrayList<>();
    private @Nullable WebSocketRoute browser;
    private @Nullable WebSocketRoute server;

    Traffic(Page page, String sockets) {
        this.page = page;
        page.routeWebSocket(sockets, this::opened);
    }

    private enum Fate {
        HELD,
        DROPPED,
        PASSED
    }

    private record Rule(Fate fate, Way way, Predicate<String> about) {}

    /** One message that came by. */
    public final class Message {

        private final Way way;
        private final String text;
        private Fate fate;

        private Message(Way way, String text, Fate fate) {
            this.way = way;
            this.text = text;
            this.fate = fate;
        }

        public Way way() {
            return way;
        }

        public String text() {
            return text;
        }

        /** Sends it on, over the connection that is open now; again, if it has gone on before. */
        public void pass() {
            fate = Fate.PASSED;
            Traffic.this.say(way, text);
        }

        @Override
        public String toString() {
            return way + " " + fate + " " + text;
        }
    }

    /** Holds the messages that travel this way, and whose text is so, until {@link #release} or {@link Message#pass}. */
    public void hold(Way way, Predicate<String> about) {
        rules.add(0, new Rule(Fate.HELD, way, about));
    }

    /** Holds all that travels this way. */
    public void hold(Way way) {
        hold(way, text -> true);
    }

    /** Loses the messages that travel this way, and whose text is so. */
    public void drop(Way way, Predicate<String> about) {
        rules.add(0, new Rule(Fate.DROPPED, way, about));
    }

    /** Ends all rules and passes on what is held, in the order in which it came. */
    public void release() {
        rules.clear();
        held().forEach(Message::pass);
    }

    /** Sends a message that nobody has said. */
    public void say(Way way, String text) {
        WebSocketRoute to = way == Way.UP ? server : browser;
        if (to == null) {
            throw new IllegalStateException(
                    "Traffic: the page " + page.url() + " has opened no socket yet. Wait for Live.settled(page).");
        }
        to.send(text);
    }

    /** All that came by and was not sent by the test, in order, whatever became of it. */
    public List<Message> captured() {
        return List.copyOf(captured);
    }

    /** What is held now, in order. */
    public List<Message> held() {
        return captured.stream().filter(message -> message.fate == Fate.HELD).toList();
    }

    /** Waits until at least so many messages are held, and gives them. */
    public List<Message> awaitHeld(int count) {
        page.waitForCondition(() -> held().size() >= count);
        return held();
    }

    private void opened(WebSocketRoute socket) {
        WebSocketRoute far = socket.connectToServer();
        browser = socket;
        server = far;
        socket.onMessage(frame -> came(Way.UP, frame.text(), far));
        far.onMessage(frame -> came(Way.DOWN, frame.text(), socket));
    }

    private void came(Way way, String text, WebSocketRoute to) {
        Fate fate = rules.stream()
                .filter(rule -> rule.way == way && rule.about.test(text))
                .findFirst()
                .map(Rule::fate)
                .orElse(Fate.PASSED);
        captured.add(new Message(way, text, fate));
        if (fate == Fate.PASSED) {
            to.send(text);
        }
    }

    /** A line each. */
    @Override
    public String toString() {
        return String.join("\n", captured.stream().map(Message::toString).toList());
    }
}
