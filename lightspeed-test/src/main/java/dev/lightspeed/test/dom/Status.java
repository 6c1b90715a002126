package dev.lightspeed.test.dom;

import dev.lightspeed.test.dom.connection.Outbox.Flight;
import dev.lightspeed.test.dom.page.Markers;
import dev.lightspeed.test.dom.time.Timers;
import dev.lightspeed.test.dom.time.Timers.Timer;
import jakarta.json.JsonValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Shows on {@code <html>} how the connection is, and on elements that they wait for an answer. */
final class Status {

    /** A page that comes back sooner than this never looked disconnected. */
    private static final long GRACE = 500;

    static final String STATE = "data-ls-state";
    static final String PENDING = "data-ls-pending";
    private static final List<String> SHOWN = List.of("connected", "disconnected", "error");

    private final Document document;
    private final Timers timers;
    private final Journal journal;
    private @Nullable Timer timer;
    private boolean isFrozen;

    Status(Document document, Timers timers, Journal journal) {
        this.document = document;
        this.timers = timers;
        this.journal = journal;
    }

    private Element root() {
        return document.expectFirst("html");
    }

    void connecting() {
        String state = root().attr(STATE);
        if (state.isEmpty() || state.equals("live")) {
            write("connecting");
            await();
        }
    }

    private void await() {
        timer = timers.start(GRACE, () -> show("disconnected"));
    }

    /** The page is left: nothing happens in it until it is back. */
    void freeze() {
        stopWaiting();
        isFrozen = true;
    }

    /** The page is back, if it was left. */
    void thaw() {
        if (isFrozen && root().attr(STATE).equals("connecting")) {
            await();
        }
        isFrozen = false;
    }

    private void stopWaiting() {
        if (timer != null) {
            timer.stop();
        }
    }

    /** {@code live}, {@code disconnected} or {@code error}. */
    void show(String state) {
        write(state);
        String shown = state.equals("live") ? "connected" : state;
        SHOWN.forEach(word -> toggle(root(), word, word.equals(shown)));
        journal.announce(shown, JsonValue.NULL);
    }

    private void write(String state) {
        stopWaiting();
        root().attr(STATE, state);
    }

    void flightsChanged(List<Flight> before, List<Flight> now) {
        before.forEach(flight -> mark(flight, false));
        now.forEach(flight -> mark(flight, true));
        if (now.isEmpty()) {
            root().removeAttr(PENDING);
        } else {
            root().attr(PENDING, String.valueOf(now.size()));
        }
    }

    private static void mark(Flight flight, boolean waits) {
        Element element = flight.event().element();
        if (element != null) {
            toggle(element, "loading", waits);
            toggle(element, flight.event().kind() + "-loading", waits);
        }
    }

    /** As in browsers, the attribute stays when the last word goes. */
    private static void toggle(Element element, String word, boolean on) {
        Set<String> words = new LinkedHashSet<>(Markers.words(element.className()));
        boolean isChanged = on ? words.add("ls-" + word) : words.remove("ls-" + word);
        if (isChanged) {
            element.attr("class", String.join(" ", words));
        }
    }
}
