package dev.lightspeed.test.dom.connection;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The events that are not answered yet, in order. */
public final class Outbox {

    /** As many events wait for an answer at most; what a person does beyond is reported as lost at once. */
    private static final int CAPACITY = 256;

    private final Predicate<Flight> deliver;
    private final Listener listener;
    private List<Flight> flights = List.of();
    private long last;
    private long lastSent;

    /** Hears which events are on their way. */
    public interface Listener {

        void flightsChanged(List<Flight> before, List<Flight> now);

        void eventsLost(List<Long> refs);
    }

    /** Hears of the end of an event: whether it was handled, or failed or was lost with its session. */
    public interface Landing {

        void landed(boolean isDone);
    }

    /**
     * An event to be sent.
     *
     * @param name    what it is called
     * @param payload what it carries
     * @param element where it arose
     * @param kind    by which kind of binding it arose
     */
    public record Event(
            String name, JsonObject payload, @Nullable Element element, String kind) {}

    /** An event on its way: kept until it is answered, since it may have to be sent again, unchanged. */
    public static final class Flight {
        final long ref;
        final Event event;
        final Landing landing;

        @Nullable
        JsonArray message;

        private Flight(long ref, Event event, Landing landing) {
            this.ref = ref;
            this.event = event;
            this.landing = landing;
        }

        public Event event() {
            return event;
        }
    }

    /** {@code deliver} sends one event; it does nothing and says so while the page is not live. */
    Outbox(Predicate<Flight> deliver, Listener listener) {
        this.deliver = deliver;
        this.listener = listener;
    }

    /** Sends an event; gives its number. */
    public long send(Event event, Landing landing) {
        if (flights.size() >= CAPACITY) {
            landing.landed(false);
            listener.eventsLost(List.of());
            return last;
        }
        Flight flight = new Flight(++last, event, landing);
        List<Flight> more = new ArrayList<>(flights);
        more.add(flight);
        keep(more);
        fly(flight);
        return last;
    }

    /** Sends an event of whose end nobody needs to hear. */
    public long send(Event event) {
        return send(event, isDone -> {});
    }

    /** The number of the newest event. */
    public long last() {
        return last;
    }

    /** The number of the newest event that a server may have seen. */
    long lastSent() {
        return lastSent;
    }

    /** How many events wait for their answer. */
    public int waiting() {
        return flights.size();
    }

    public boolean isWaiting(Element element, String kind) {
        return flights.stream()
                .anyMatch(flight -> Objects.equals(flight.event.element(), element)
                        && flight.event.kind().equals(kind));
    }

    /** All events up to {@code ref} are answered; {@code isDone} says whether that one was handled, or failed. */
    public void answered(long ref, boolean isDone) {
        List<Flight> landed =
                flights.stream().filter(flight -> flight.ref <= ref).toList();
        if (!landed.isEmpty()) {
            keep(flights.subList(landed.size(), flights.size()));
        }
        landed.forEach(flight -> flight.landing.landed(isDone || flight.ref < ref));
    }

    /** The session goes on: what it has not handled goes out again. */
    void resumed(long handled) {
        flights.stream().filter(flight -> flight.ref > handled).forEach(this::fly);
    }

    /** Another session took the place of ours. Only a page that was never live can still send what it has. */
    public void sessionReplaced(boolean same) {
        if (same && lastSent == 0) {
            resumed(0);
            return;
        }
        List<Flight> lost = flights;
        last = lastSent;
        keep(List.of());
        lost.forEach(flight -> flight.landing.landed(false));
        if (!lost.isEmpty()) {
            listener.eventsLost(lost.stream().map(flight -> flight.ref).toList());
        }
    }

    private void keep(List<Flight> kept) {
        List<Flight> before = flights;
        flights = List.copyOf(kept);
        listener.flightsChanged(before, flights);
    }

    private void fly(Flight flight) {
        if (deliver.test(flight)) {
            lastSent = Math.max(lastSent, flight.ref);
        }
    }
}
