package dev.lightspeed.test.dom.connection;

import dev.lightspeed.test.dom.connection.Transport.Link;
import dev.lightspeed.test.dom.connection.Transport.LinkListener;
import dev.lightspeed.test.dom.time.Timers;
import dev.lightspeed.test.dom.time.Timers.Timer;
import dev.lightspeed.test.dom.wire.Malformed;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import org.jspecify.annotations.Nullable;

/** The line of a page to its server: opens it, says hello, keeps it alive, opens it again. */
final class Line {

    /** A server that accepted the connection but has not answered the hello by then is not there. */
    private static final long HELLO_PATIENCE = 10_000;

    private static final int NORMAL = 1000;
    private static final JsonArray BEAT = Json.createArrayBuilder().add("b").build();

    /** Hears what the line brings, and is asked what to say first. */
    interface Listener {

        JsonArray greeting(boolean rejoin);

        /** Throws {@link Malformed} where the text cannot be read or applied. */
        void textReceived(String text);

        void connectionLost();

        void connectionEnded(End end);

        /** A text went over the line. */
        void textSeen(boolean up, String text);

        /** Something that a browser would say on its console. */
        void problemMet(String problem);

        /** Whether the page is shown and the browser online. */
        boolean isSeen();
    }

    private final Transport transport;
    private final Timers timers;
    private final Listener listener;
    private final BackOff backOff = new BackOff();
    private @Nullable Link link;
    private @Nullable Timer timer;
    private int attempt;
    private boolean isLive;
    private long liveSince;
    private long beat;
    private boolean isAsked;
    private boolean isOver;
    private boolean rejoin;

    Line(Transport transport, Timers timers, Listener listener) {
        this.transport = transport;
        this.timers = timers;
        this.listener = listener;
    }

    boolean isLive() {
        return isLive;
    }

    /** Opens the line now, unless it is open or given up. */
    void open() {
        if (link == null && !isOver) {
            waitFor(this::drop, HELLO_PATIENCE);
            link = transport.open(new Heard(++attempt));
        }
    }

    /** The page is shown, or the browser online again. */
    void openIfSeen() {
        if (listener.isSeen()) {
            open();
        }
    }

    /** The page is left: it could not be kept with an open line. */
    void leave() {
        closeLink(NORMAL);
        lost();
    }

    /** The hello was answered. The server wants to hear from us within {@code longest} milliseconds. */
    void joined(long longest) {
        isLive = true;
        liveSince = timers.now();
        rejoin = false;
        beat = longest;
        waitFor(this::beatDue, beat / 2);
    }

    void send(JsonArray message) {
        String text = message.toString();
        listener.textSeen(true, text);
        if (link != null) {
            link.send(text);
        }
        if (isLive) {
            waitFor(this::beatDue, beat / 2);
        }
    }

    /** One thing is waited for at a time: the answer to a hello, the next beat, or the next attempt. */
    private void waitFor(Runnable task, long delay) {
        stopWaiting();
        timer = timers.start(delay, task);
    }

    private void stopWaiting() {
        if (timer != null) {
            timer.stop();
        }
    }

    private void received(String text) {
        isAsked = false;
        listener.textSeen(false, text);
        try {
            listener.textReceived(text);
        } catch (Malformed problem) {
            // A page that cannot follow is marked as such; it must not look live and be stale.
            listener.problemMet(problem.getMessage() + " Reload the page.");
            closeLink(End.MALFORMED);
            closed(End.MALFORMED);
        }
    }

    /** A beat that found no answer by the next one: the other end is dead, whatever is said of the connection. */
    private void beatDue() {
        if (isAsked) {
            drop();
        } else {
            isAsked = true;
            send(BEAT);
        }
    }

    private void drop() {
        closeLink(NORMAL);
        closed(0);
    }

    private void closeLink(int code) {
        if (link != null) {
            link.close(code);
        }
    }

    private void closed(int code) {
        if (isLive) {
            backOff.lived(timers.now() - liveSince);
        }
        lost();
        End end = End.after(code);
        if (end == null) {
            rejoin |= End.isRejoin(code);
            waitFor(this::openIfSeen, backOff.next(code == End.FLOOD));
        } else {
            isOver = true;
            listener.connectionEnded(end);
        }
    }

    private void lost() {
        stopWaiting();
        link = null;
        attempt++;
        isLive = false;
        isAsked = false;
        listener.connectionLost();
    }

    /** What an earlier link still says is not heard. */
    private final class Heard implements LinkListener {
        private final int current;

        Heard(int current) {
            this.current = current;
        }

        @Override
        public void linkOpened() {
            if (current == attempt) {
                send(listener.greeting(rejoin));
            }
        }

        @Override
        public void messageReceived(String text) {
            if (current == attempt) {
                received(text);
            }
        }

        @Override
        public void linkClosed(int code) {
            if (current == attempt) {
                closed(code);
            }
        }
    }
}
