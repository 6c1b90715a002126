package dev.lightspeed.test.server;

import dev.lightspeed.session.CloseCode;
import dev.lightspeed.session.Connection;
import dev.lightspeed.session.LiveSessions;
import dev.lightspeed.session.Visitor;
import dev.lightspeed.test.dom.Network;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** A socket without a network: what it carries down arrives when the test's hand comes to it, outside of any turn. */
final class Wire implements Connection {

    /** What a browser is told that has lost its line. */
    private static final int LOST = 1006;

    private final LiveSessions sessions;
    private final Visitor visitor;
    private final Executor hand;
    private final Traffic traffic;
    private final Consumer<String> text;
    private final IntConsumer closed;
    private LiveSessions.@Nullable Joined joined;
    private boolean over;

    Wire(
            LiveSessions sessions,
            Visitor visitor,
            Executor hand,
            Traffic traffic,
            Consumer<String> text,
            IntConsumer closed) {
        this.sessions = sessions;
        this.visitor = visitor;
        this.hand = hand;
        this.traffic = traffic;
        this.text = text;
        this.closed = closed;
    }

    @Override
    public void send(String message) {
        hand.execute(() -> {
            if (!over) {
                traffic.went(true, message);
                text.accept(message);
            }
        });
    }

    @Override
    public void close(CloseCode code) {
        hand.execute(() -> end(code.number()));
    }

    /** The browser's end. */
    Network.Socket socket() {
        return new Network.Socket() {
            @Override
            public void send(String message) {
                receive(message);
            }

            @Override
            public void close(int code) {
                end(code);
            }

            @Override
            public void cut() {
                end(LOST);
            }
        };
    }

    private void receive(String message) {
        if (over) {
            return;
        }
        traffic.went(false, message);
        LiveSessions.Joined session = joined;
        if (session == null) {
            joined = sessions.join(message, visitor, this);
        } else {
            session.received(message);
        }
    }

    private void end(int code) {
        if (over) {
            return;
        }
        over = true;
        LiveSessions.Joined session = joined;
        if (session != null) {
            session.disconnected();
        }
        closed.accept(code);
    }
}
