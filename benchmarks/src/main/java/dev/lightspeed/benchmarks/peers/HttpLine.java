package dev.lightspeed.benchmarks.peers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A kept HTTP connection of one page, with the cookie of its session. Connects again where the server ends it. Blocks. */
final class HttpLine implements AutoCloseable {

    private static final int PATIENCE = 30_000;
    private static final Pattern SESSION = Pattern.compile("(?i)set-cookie: (JSESSIONID=[^;\\r]+)");
    private static final Pattern LENGTH = Pattern.compile("(?i)\\r\\ncontent-length: (\\d+)");
    private static final Pattern CLOSES = Pattern.compile("(?i)\\r\\nconnection: close");

    private final int port;
    private final long begun = System.nanoTime();
    private @Nullable FirstAnswer first;
    private Socket socket;
    private InputStream in;
    private String cookie = "";

    /**
     * An answer.
     *
     * @param bytes of its body
     */
    record Answer(String head, String body, int bytes) {

        boolean isFine() {
            return head.startsWith("HTTP/1.1 2");
        }
    }

    HttpLine(int port) throws IOException {
        this.port = port;
        socket = connected();
        in = new BufferedInputStream(socket.getInputStream());
    }

    private Socket connected() throws IOException {
        Socket fresh = new Socket(InetAddress.getLoopbackAddress(), port);
        fresh.setTcpNoDelay(true);
        fresh.setSoTimeout(PATIENCE);
        return fresh;
    }

    Answer get(String path) throws IOException {
        return ask("GET " + path + " HTTP/1.1\r\n" + heads() + "\r\n");
    }

    /** @param heads what it says besides host, cookie and length; each ends with its line */
    Answer post(String path, String heads, String body) throws IOException {
        return ask("POST " + path + " HTTP/1.1\r\n" + heads() + heads + "Content-Length: " + body.getBytes(UTF_8).length
                + "\r\n\r\n" + body);
    }

    /** The answer to the first request; there must have been one. */
    FirstAnswer first() {
        return Objects.requireNonNull(first);
    }

    /** Host, origin and cookie of this page, for a socket beside this line too. */
    String heads() {
        String host = "127.0.0.1:" + port;
        return "Host: " + host + "\r\nOrigin: http://" + host + "\r\n"
                + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n");
    }

    private Answer ask(String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(UTF_8));
        in.mark(1);
        in.read();
        long firstByte = System.nanoTime() - begun;
        in.reset();
        String head = head(in);
        byte[] bytes = body(head);
        first = first == null ? new FirstAnswer(firstByte, bytes.length) : first;
        Matcher session = SESSION.matcher(head);
        if (session.find()) {
            cookie = session.group(1);
        }
        if (CLOSES.matcher(head).find()) {
            // Payara ends a connection after so many requests.
            socket.close();
            socket = connected();
            in = new BufferedInputStream(socket.getInputStream());
        }
        return new Answer(head, new String(bytes, UTF_8), bytes.length);
    }

    private byte[] body(String head) throws IOException {
        Matcher length = LENGTH.matcher(head);
        if (head.startsWith("HTTP/1.1 204")) {
            return new byte[0];
        }
        return length.find() ? in.readNBytes(Integer.parseInt(length.group(1))) : chunks();
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (int size = chunk(); size > 0; size = chunk()) {
            whole.write(in.readNBytes(size));
            line(in);
        }
        line(in);
        return whole.toByteArray();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(in).trim(), 16);
    }

    /** Reads the head of an answer, its empty line included. */
    static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n", Math.max(0, head.length() - 4)) < 0) {
            head.append(line(in));
        }
        return head.toString();
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = -1; c != '\n'; ) {
            c = in.read();
            if (c < 0) {
                throw new EOFException("The server hung up");
            }
            line.write(c);
        }
        return line.toString(ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
