package dev.lightspeed.test.dom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** What a browser reaches servers by. Answers on the caller's thread; text from a socket comes whenever the server sends it. */
public interface Network {

    /** One exchange; a redirect is an answer like any other, and followed by the browser. */
    Answer exchange(Request request);

    /**
     * Opens a socket.
     *
     * @param url    path and query of the socket, with the context path
     * @param text   takes each whole text message that comes down
     * @param closed takes the close code, once
     */
    Socket connect(String url, Map<String, String> headers, Consumer<String> text, IntConsumer closed);

    /**
     * What goes up.
     *
     * @param url  path and query, with the context path
     * @param body the encoded form; empty for a GET
     */
    record Request(String method, String url, Map<String, String> headers, String body) {}

    /** What comes down. Names of headers are in lower case. */
    record Answer(int status, Map<String, List<String>> headers, ByteBuffer bytes) {

        public Answer {
            bytes = bytes.asReadOnlyBuffer();
        }

        /** An answer of text. */
        public Answer(int status, Map<String, List<String>> headers, String body) {
            this(status, headers, UTF_8.encode(body));
        }

        /** The bytes as text. */
        public String body() {
            return UTF_8.decode(bytes.duplicate()).toString();
        }
    }

    /** One open socket. */
    interface Socket {

        void send(String text);

        void close(int code);

        /** Loses the line without a word to either end's protocol, as a pulled cable does. */
        void cut();
    }
}
