package dev.lightspeed.test.dom.connection;

/** A way to reach the server. */
public interface Transport {

    /** Begins to open a link; the listener hears of it in later tasks. */
    Link open(LinkListener listener);

    /** One connection to the server, from the attempt to open it to its end. */
    interface Link {

        void send(String text);

        void close(int code);
    }

    /** Hears of a link. After {@code linkClosed} nothing follows. */
    interface LinkListener {

        void linkOpened();

        void messageReceived(String text);

        void linkClosed(int code);
    }
}
