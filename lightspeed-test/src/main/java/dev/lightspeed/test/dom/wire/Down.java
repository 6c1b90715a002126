package dev.lightspeed.test.dom.wire;

import jakarta.json.JsonArray;
import java.util.List;

/** One message down. */
public sealed interface Down {

    /** Hands the message to the method that is for its kind. */
    void deliver(Receiver receiver);

    /** Hears what the server says, one method for each kind of message. */
    interface Receiver {

        void helloReceived(Hello hello);

        void beatReceived();

        void numberedReceived(Numbered message);
    }

    /** How the server took a hello. */
    enum Mode {
        ADOPT,
        RESUME,
        REJOIN
    }

    /** The server's answer to a hello; {@code beat} in milliseconds. */
    record Hello(Mode mode, String resume, long epoch, long ref, long beat, long window, boolean same) implements Down {

        @Override
        public void deliver(Receiver receiver) {
            receiver.helloReceived(this);
        }
    }

    /** The server heard our beat. */
    record Beat() implements Down {

        @Override
        public void deliver(Receiver receiver) {
            receiver.beatReceived();
        }
    }

    /** A message with a number, of one epoch. */
    sealed interface Numbered extends Down {

        long seq();

        long epoch();

        /** Hands the message to the method that is for its kind. */
        void handle(Handler handler);

        @Override
        default void deliver(Receiver receiver) {
            receiver.numberedReceived(this);
        }
    }

    /** Does what numbered messages say. */
    interface Handler {

        void diffReceived(Diff diff);

        void navigateReceived(Navigate navigate);

        void failureReceived(Failure failure);
    }

    /** A patch with what belongs to it. */
    record Diff(
            long seq, long epoch, long ref, JsonArray patch, List<JsonArray> effects, List<TemplateMessage> templates)
            implements Numbered {

        public Diff {
            effects = List.copyOf(effects);
            templates = List.copyOf(templates);
        }

        @Override
        public void handle(Handler handler) {
            handler.diffReceived(this);
        }
    }

    /** Where the page goes: {@code load}, {@code patch} or {@code replace}. */
    record Navigate(long seq, long epoch, String kind, String url) implements Numbered {

        @Override
        public void handle(Handler handler) {
            handler.navigateReceived(this);
        }
    }

    /** An event failed. */
    record Failure(long seq, long epoch, long ref, String code) implements Numbered {

        @Override
        public void handle(Handler handler) {
            handler.failureReceived(this);
        }
    }

    /** A template as it goes out once. */
    record TemplateMessage(int number, String fingerprint, String html) {}
}
