package dev.lightspeed.test.dom.connection;

import dev.lightspeed.test.dom.time.Timers;
import dev.lightspeed.test.dom.wire.Down;
import dev.lightspeed.test.dom.wire.Down.Hello;
import dev.lightspeed.test.dom.wire.Down.Mode;
import dev.lightspeed.test.dom.wire.Down.Numbered;
import dev.lightspeed.test.dom.wire.DownReader;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import org.jspecify.annotations.Nullable;

/** The browser's end of a live session: numbers what goes up, checks the numbers of what comes down, and resumes. */
public final class Conversation implements Down.Receiver {

    private static final int VERSION = 2;
    private final Listener listener;
    private final Line line;
    private final Acks acks;
    private final Outbox outbox;
    private long epoch;

    /** Kept here only, so that no other page of this browser can take the session. */
    private @Nullable String resume;

    /** Hears what the server says, in order, each message once. */
    public interface Listener extends Outbox.Listener {

        /** Said in each hello: the token, the address, and whether the page lost its markers. */
        Whereabouts whereWeAre();

        void joined(Hello hello);

        void messageReceived(Numbered message);

        void connectionLost();

        void connectionEnded(End end);

        void textSeen(boolean up, String text);

        void problemMet(String problem);

        boolean isSeen();
    }

    /** What a page says of itself. */
    public record Whereabouts(String token, String url, boolean rebuild) {}

    public Conversation(Transport transport, Timers timers, Listener listener) {
        this.listener = listener;
        this.line = new Line(transport, timers, new LineListener());
        this.acks = new Acks(line, timers);
        this.outbox = new Outbox(this::deliver, listener);
    }

    public Outbox outbox() {
        return outbox;
    }

    /** Opens the line. */
    public void open() {
        line.open();
    }

    /** The page is shown again, or the browser online again. */
    public void pageSeen() {
        line.openIfSeen();
    }

    /** The page is left. */
    public void pageLeft() {
        line.leave();
    }

    @Override
    public void helloReceived(Hello hello) {
        resume = hello.resume();
        epoch = hello.epoch();
        line.joined(hello.beat());
        acks.joined(hello.window(), hello.mode() != Mode.RESUME);
        // First, since a script that hears that the page is live may send at once.
        if (hello.mode() != Mode.REJOIN) {
            outbox.resumed(hello.ref());
        }
        listener.joined(hello);
    }

    @Override
    public void beatReceived() {
        // That something came is all it says.
    }

    @Override
    public void numberedReceived(Numbered message) {
        if (!acks.isNext(message.seq())) {
            return;
        }
        if (message.epoch() == epoch) {
            listener.messageReceived(message);
        }
        acks.messageApplied(message.seq());
    }

    private boolean deliver(Outbox.Flight flight) {
        if (!line.isLive()) {
            return false;
        }
        JsonArray message = flight.message == null ? message(flight) : flight.message;
        flight.message = message;
        line.send(message);
        return true;
    }

    private JsonArray message(Outbox.Flight flight) {
        JsonArrayBuilder message = Json.createArrayBuilder()
                .add("e")
                .add(flight.ref)
                .add(acks.ride())
                .add(epoch)
                .add(flight.event.name());
        return flight.event.payload().isEmpty()
                ? message.build()
                : message.add(flight.event.payload()).build();
    }

    private JsonArray greeting(boolean rejoin) {
        if (rejoin) {
            resume = null;
        }
        Whereabouts where = listener.whereWeAre();
        JsonObjectBuilder hello = Json.createObjectBuilder()
                .add("v", VERSION)
                .add("token", where.token())
                .add("url", where.url());
        if (where.rebuild()) {
            hello.add("rebuild", true);
        }
        hello.add("seq", acks.applied()).add("ref", outbox.lastSent());
        if (resume != null) {
            hello.add("resume", resume);
        }
        return Json.createArrayBuilder().add("hello").add(hello).build();
    }

    private final class LineListener implements Line.Listener {

        @Override
        public JsonArray greeting(boolean rejoin) {
            return Conversation.this.greeting(rejoin);
        }

        @Override
        public void textReceived(String text) {
            DownReader.read(text).deliver(Conversation.this);
        }

        @Override
        public void connectionLost() {
            listener.connectionLost();
        }

        @Override
        public void connectionEnded(End end) {
            listener.connectionEnded(end);
        }

        @Override
        public void textSeen(boolean up, String text) {
            listener.textSeen(up, text);
        }

        @Override
        public void problemMet(String problem) {
            listener.problemMet(problem);
        }

        @Override
        public boolean isSeen() {
            return listener.isSeen();
        }
    }
}
