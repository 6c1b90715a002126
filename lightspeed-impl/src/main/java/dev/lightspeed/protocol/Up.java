package dev.lightspeed.protocol;

import org.jspecify.annotations.Nullable;

/** A message of a browser: protocol 2, section 4. */
public sealed interface Up permits Up.Hello, Event, Up.Ack, Up.Beat {

    /** The protocol that this server speaks. */
    int VERSION = 2;

    /** Calls the method of the taker that is made for this message. */
    void give(Taker taker);

    /**
     * Reads a message.
     *
     * @throws Malformed if the text is not a message of this protocol; tells what is wrong and what would be right
     */
    static Up decode(String text) throws Malformed {
        return UpDecoder.decode(text);
    }

    /**
     * The first message of every connection.
     *
     * @param token   from the first page
     * @param url     path and query as in the address bar
     * @param seq     the last message applied, 0 at first
     * @param ref     the last event sent, 0 at first
     * @param resume  the secret of the last answer; {@code null} when there was none
     * @param rebuild whether the page cannot be patched as it is
     */
    record Hello(
            String token,
            String url,
            long seq,
            long ref,
            @Nullable String resume,
            boolean rebuild) implements Up {
        @Override
        public void give(Taker taker) {
            taker.hello(this);
        }
    }

    /** All messages up to this one are applied. */
    record Ack(long seq) implements Up {
        @Override
        public void give(Taker taker) {
            taker.ack(this);
        }
    }

    /** The browser is still there. */
    record Beat() implements Up {
        @Override
        public void give(Taker taker) {
            taker.beat(this);
        }
    }

    /** Takes messages; one method for each. */
    interface Taker {
        void hello(Hello hello);

        void event(Event event);

        void ack(Ack ack);

        void beat(Beat beat);
    }
}
