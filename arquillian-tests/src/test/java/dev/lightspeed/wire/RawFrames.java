package dev.lightspeed.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URL;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A WebSocket down to its bytes, to say what no library lets one say. Reads only when asked to.
 *
 * <p>For use by any thread. No call lasts for ever: what a server does not take in time, and what it does not answer, ends the
 * connection.
 */
public final class RawFrames implements AutoCloseable {

    /** In milliseconds: longer than the container gives a peer that is asked to close. */
    private static final int PATIENCE = 40_000;

    /** In milliseconds: how long a server may take nothing. */
    private static final int TAKING = 10_000;

    private final Socket socket = new Socket();
    private final DataInputStream in;

    /** @param headers names and values by turns */
    public RawFrames(URL application, String... headers) throws IOException {
        socket.connect(new InetSocketAddress(application.getHost(), application.getPort()), PATIENCE);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE);
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        say(("GET " + application.getPath() + "lightspeed/socket HTTP/1.1\r\n"
                        + "Host: " + application.getAuthority() + "\r\n"
                        + "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" + lines(headers) + "\r\n")
                .getBytes(ISO_8859_1));
        String head = head();
        if (!head.contains(" 101 ")) {
            cut();
            throw new AssertionError(head);
        }
    }

    private static String lines(String... headers) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < headers.length; i += 2) {
            lines.append(headers[i]).append(": ").append(headers[i + 1]).append("\r\n");
        }
        return lines.toString();
    }

    private String head() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.readUnsignedByte());
        }
        return head.toString();
    }

    /** Sends these bytes, after those before them. */
    public synchronized void say(byte[] bytes) throws IOException {
        CompletableFuture<Void> taken = new CompletableFuture<>();
        CompletableFuture<Void> watched = taken.orTimeout(TAKING, TimeUnit.MILLISECONDS)
                .exceptionally(late -> {
                    cut();
                    return null;
                });
        try {
            socket.getOutputStream().write(bytes);
        } finally {
            taken.complete(null);
            watched.join();
        }
    }

    /** Sends a text as it should be. */
    public void text(String text) throws IOException {
        say(Frame.text(text));
    }

    void say(Frame frame) throws IOException {
        say(frame.bytes());
    }

    /** Waits as long as the connection lasts. */
    void waitForEver() throws IOException {
        socket.setSoTimeout(0);
    }

    /** Waits for the next frame. To be called by one thread. */
    Frame next() throws IOException {
        return Frame.read(in);
    }

    /** Reads until the server ends the stream, and answers nothing; gives the code of its close frame, 1006 if there was none. */
    public int ended() throws IOException {
        int code = 1006;
        try {
            while (true) {
                Frame frame = next();
                code = frame.kind() == Frame.CLOSE ? frame.code() : code;
            }
        } catch (EOFException | SocketException over) {
            return code;
        }
    }

    /** The network is gone: no closing words, not even TCP's. */
    public void cut() {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException gone) {
            // As was wanted.
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
