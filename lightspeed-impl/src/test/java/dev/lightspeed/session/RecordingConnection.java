package dev.lightspeed.session;

import java.util.ArrayList;
import java.util.List;

/** Remembers what was sent, and with which code it was closed. */
final class RecordingConnection implements Connection {

    private final List<String> sent = new ArrayList<>();
    private CloseCode closed;

    @Override
    public void send(String message) {
        if (closed == null) {
            sent.add(message);
        }
    }

    @Override
    public void close(CloseCode code) {
        closed = closed == null ? code : closed;
    }

    /** What was sent since this was asked last. */
    List<String> received() {
        List<String> received = List.copyOf(sent);
        sent.clear();
        return received;
    }

    /** The same, without taking it. */
    List<String> peek() {
        return List.copyOf(sent);
    }

    CloseCode closed() {
        return closed;
    }
}
