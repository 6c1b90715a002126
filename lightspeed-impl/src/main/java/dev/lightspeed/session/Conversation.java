package dev.lightspeed.session;

import dev.lightspeed.protocol.Down;
import dev.lightspeed.protocol.Event;
import dev.lightspeed.protocol.FormMemory;
import dev.lightspeed.protocol.Malformed;
import dev.lightspeed.protocol.Up;
import org.jspecify.annotations.Nullable;

/**
 * What is said with the browser of one session: takes its messages in turns, each event once and in order, and
 * answers every one.
 *
 * <p>An event that fails loses its turn only: the browser is told a code, the log says the rest.
 */
final class Conversation implements Up.Taker {

    private final LiveSession session;
    private final Surroundings around;
    private final Stage stage;
    private final Outbox outbox;
    private final Trouble trouble;

    private long handled;
    private @Nullable FormMemory forms;
    private long stalledSince;

    /** @param session whose other parts are there already */
    Conversation(LiveSession session, long handled) {
        this.session = session;
        this.around = session.around;
        this.stage = session.stage;
        this.outbox = session.outbox;
        this.trouble = session.trouble;
        this.handled = handled;
    }

    /** The newest event handled. */
    long handled() {
        return handled;
    }

    /** A message of the browser. */
    void received(String text) {
        take(text, this);
    }

    /** A message that came when too many waited: an event among them is not handled, but answered. */
    void receivedInCrowd(String text) {
        take(text, new Crowded());
    }

    private void take(String text, Up.Taker taker) {
        try {
            Up.decode(text).give(taker);
        } catch (Malformed malformed) {
            session.refuse(CloseCode.MALFORMED, String.valueOf(malformed.getMessage()));
        }
    }

    @Override
    public void hello(Up.Hello hello) {
        session.refuse(CloseCode.MALFORMED, "Message \"hello\": not the first. Send it once on each connection.");
    }

    @Override
    public void ack(Up.Ack ack) {
        if (acknowledged(ack.seq())) {
            session.flush();
        }
    }

    @Override
    public void beat(Up.Beat beat) {
        session.line.send(new Down.Beat().encode());
        checkStall();
    }

    // A browser that beats but acknowledges nothing would show old state for ever.
    private void checkStall() {
        long patience = around.settings().life().resume().toMillis();
        if (!outbox.stalled()) {
            stalledSince = 0;
        } else if (stalledSince == 0) {
            stalledSince = around.now();
        } else if (around.now() - stalledSince >= patience) {
            session.refuse(CloseCode.SLOW, "nothing acknowledged for " + patience / 1000 + " s");
        }
    }

    @Override
    public void event(Event event) {
        if (isNext(event)) {
            session.turn(() -> "event " + Trouble.quote(event.name()), () -> handle(event));
        }
    }

    /** Whether the event is to be handled now; one that was handled before is not, and a gap ends the session. */
    private boolean isNext(Event event) {
        if (!acknowledged(event.ack()) || event.ref() <= handled) {
            return false;
        }
        if (event.ref() > handled + 1) {
            session.refuse(
                    CloseCode.MALFORMED,
                    "Message \"e\": ref is " + event.ref() + ". The next is " + (handled + 1) + ".");
            return false;
        }
        handled = event.ref();
        return true;
    }

    private boolean acknowledged(long seq) {
        if (outbox.window().acknowledge(seq)) {
            return true;
        }
        session.refuse(
                CloseCode.MALFORMED,
                "A message acknowledges " + seq + ". The last sent was "
                        + (outbox.window().next() - 1) + ".");
        return false;
    }

    /** Answers an event whose turn was lost before it was handled. */
    void answerLost() {
        if (outbox.answered() < handled) {
            outbox.failure(handled, "event.failed");
            outbox.flush(() -> {}, session.line::send);
        }
    }

    private void handle(Event event) {
        try {
            dispatch(event);
            outbox.answer(event.ref());
        } catch (Refusal refusal) {
            trouble.refused(refusal);
            forgetUnknown(event, refusal);
            outbox.failure(event.ref(), refusal.code());
        } catch (Throwable thrown) {
            // An error too: a handler that recurses for ever loses its turn like any other.
            trouble.threw("event " + Trouble.quote(event.name()), thrown);
            outbox.failure(event.ref(), "event.failed");
        }
    }

    private void dispatch(Event event) throws Refusal {
        if (event.epoch() != LiveSession.EPOCH) {
            return;
        }
        if (event.name().equals("ls:params")) {
            stage.params(destination(event));
        } else if (event.name().startsWith("ls:")) {
            throw new Refusal(
                    "event.unknown",
                    "The runtime handles no event " + Trouble.quote(event.name()) + ". It handles \"ls:params\".");
        } else if (event.target() != null) {
            throw new Refusal(
                    "event.target",
                    session.program.name() + ": event " + Trouble.quote(event.name()) + " is for the component "
                            + Trouble.quote(event.target())
                            + ", which is not there. Leave the target out for the view.");
        } else {
            stage.event(complete(event));
        }
    }

    private String destination(Event event) throws Refusal {
        return event.text("url")
                .flatMap(session::destination)
                .orElseThrow(() -> new Refusal(
                        "event.argument",
                        session.program.name() + ": \"ls:params\" without a URL of this view. Send"
                                + " {\"url\": path and query as in the address bar}."));
    }

    private Event complete(Event event) throws Refusal {
        if (!FormMemory.concerns(event)) {
            return event;
        }
        if (forms == null) {
            forms = new FormMemory(around.settings().flow().message());
        }
        return forms.complete(event)
                .orElseThrow(() -> new Refusal(
                        "event.argument",
                        session.program.name()
                                + ": the forms of the page are too large to be kept, at event "
                                + Trouble.quote(event.name())
                                + ". Split them, or leave large fields out of forms with ls-change."));
    }

    // The view's handlers bound the forms that are kept; names that a browser makes up must not fill their room.
    private void forgetUnknown(Event event, Refusal refusal) {
        if (forms != null && refusal.code().equals("event.unknown")) {
            forms.forget(event.name());
        }
    }

    /** Takes messages when the mailbox is full. */
    private final class Crowded implements Up.Taker {

        @Override
        public void hello(Up.Hello hello) {
            Conversation.this.hello(hello);
        }

        @Override
        public void event(Event event) {
            if (isNext(event)) {
                outbox.failure(event.ref(), "mailbox.full");
                session.flush();
            }
        }

        @Override
        public void ack(Up.Ack ack) {
            Conversation.this.ack(ack);
        }

        @Override
        public void beat(Up.Beat beat) {
            Conversation.this.beat(beat);
        }
    }
}
