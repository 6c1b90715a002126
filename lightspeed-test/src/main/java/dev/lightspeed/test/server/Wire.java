package dev.lightspeed.test.server;

import dev.lightspeed.session.CloseCode;
import dev.lightspeed.session.Connection;
import dev.lightspeed.session.LiveSessions;
import dev.lightspeed.session.Newcomer;
import dev.lightspeed.session.Visitor;
import dev.lightspeed.test.dom.Network;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** A socket without a network: what it carries down arrives when the test's hand comes to it, outside of any turn. */
final class Wire implements Connection {

    private final LiveSessions sessions;
    private final Newcomer newcomer;
    private final Executor hand;
    private final Consumer<String> text;
    private final IntConsumer closed;
    private LiveSessions.@Nullable Joined joined;
    private boolean over;

    Wire(LiveSessions sessions, Visitor visitor, Executor hand, Consumer<String> text, IntConsumer closed) {
        this.sessions = sessions;
        this.newcomer = sessions.callers().expect(visitor);
        this.hand = hand;
        this.text = text;
        this.closed = closed;
    }

    @Override
    public void send(String message) {
        hand.execute(() -> {
            if (!over) {
                text.accept(message);
            }
        });
    }

    @Override
    public void close(CloseCode code) {
        hand.execute(() -> end(code));
    }

    /** The browser's end. What it ends itself it is not told of. */
    record End(Wire wire) implements Network.Socket {

        @Override
        public void send(String message) {
            wire.receive(message);
        }

        @Override
        public void close(int code) {
            wire.end();
        }

        @Override
        public void cut() {
            wire.end();
        }
    }

    private void receive(String message) {
        LiveSessions.Joined session = joined;
        if (over) {
            return;
        }
        if (session == null) {
            joined = sessions.join(message, newcomer, this);
        } else {
            session.received(message);
        }
    }

    private void end(CloseCode code) {
        if (!over) {
            end();
            closed.accept(code.number());
        }
    }

    private void end() {
        LiveSessions.Joined session = joined;
        if (!over && session != null) {
            session.disconnected();
        }
        over = true;
    }
}
