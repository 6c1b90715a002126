package dev.lightspeed.benchmarks.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opens pages: the GET, the upgrade and the hello. Blocks while it does. */
final class Browser {

    private static final int PATIENCE = 30_000;
    private static final Pattern TOKEN = Pattern.compile("data-token=\"([^\"]+)\"");
    private static final Pattern COOKIE = Pattern.compile("(?im)^set-cookie: (lightspeed=[^;\\r]+)");

    private final InetSocketAddress server;
    private final String context;
    private final Crowd crowd;

    /** @param context the path of the application */
    Browser(int port, String context, Crowd crowd) {
        this.server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        this.context = context;
        this.crowd = crowd;
    }

    /**
     * A page that came by GET.
     *
     * @param firstByte how many nanoseconds it took until its answer began
     */
    record Page(Workload workload, String token, String cookie, long asked, long firstByte, int bytes) {}

    /**
     * A page that is live.
     *
     * @param nanos how long it took from the beginning of its GET, or of the connection
     */
    record Opened(Line line, Page page, long nanos) {}

    /** Opens a page, or a bare socket. */
    Opened open(Workload workload) throws IOException {
        Page page = workload.isLive() ? page(workload) : new Page(workload, "", "", System.nanoTime(), 0, 0);
        Joined joined = join(page, "\"seq\":0,\"ref\":0");
        long nanos = System.nanoTime() - page.asked();
        Line line = new Line(joined.channel, joined.hello, crowd);
        crowd.add(line, joined.frames);
        return new Opened(line, page, nanos);
    }

    /** Connects a page again whose line was cut. */
    Hello resume(Opened opened) throws IOException {
        Joined joined = join(opened.page, opened.line.whereItWas());
        opened.line.resumed(joined.channel, joined.hello);
        crowd.add(opened.line, joined.frames);
        return joined.hello;
    }

    private record Joined(SocketChannel channel, Hello hello, FrameReader frames) {}

    Page page(Workload workload) throws IOException {
        long asked = System.nanoTime();
        try (SocketChannel channel = SocketChannel.open(server)) {
            // A server must not send chunks to HTTP 1.0.
            InputStream in =
                    ask(channel, "GET " + context + workload.path() + " HTTP/1.0\r\nHost: " + host() + "\r\n\r\n");
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            answer.write(in.read());
            long firstByte = System.nanoTime() - asked;
            in.transferTo(answer);
            String text = answer.toString(UTF_8);
            return new Page(workload, found(TOKEN, text), found(COOKIE, text), asked, firstByte, answer.size());
        }
    }

    /** The first group of the pattern in a page. */
    static String found(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException(
                    "The page has no " + pattern + ": " + text.substring(0, Math.min(300, text.length())));
        }
        return found.group(1);
    }

    private InputStream ask(SocketChannel channel, String request) throws IOException {
        channel.socket().setTcpNoDelay(true);
        channel.socket().setSoTimeout(PATIENCE);
        channel.socket().getOutputStream().write(request.getBytes(ISO_8859_1));
        return channel.socket().getInputStream();
    }

    private String host() {
        return "127.0.0.1:" + server.getPort();
    }

    /** @param where what the hello says besides version, token and URL */
    private Joined join(Page page, String where) throws IOException {
        SocketChannel channel = SocketChannel.open(server);
        InputStream in = ask(channel, upgrade(page));
        String head = head(in);
        if (!head.contains(" 101 ")) {
            throw new IOException("The server refuses the socket: " + head);
        }
        FrameReader frames = new FrameReader();
        Hello hello = page.workload().isLive() ? hello(channel, in, frames, page, where) : Hello.bare(page.workload());
        greet(channel, page.workload().greeting());
        return new Joined(channel, hello, frames);
    }

    private String upgrade(Page page) {
        String path = page.workload().isLive() ? "/lightspeed/socket" : "/bare";
        return "GET " + context + path + " HTTP/1.1\r\nHost: " + host() + "\r\nOrigin: http://" + host()
                + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nCookie: " + page.cookie() + "\r\n\r\n";
    }

    /** Reads the head of an answer, its empty line included. */
    static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n", Math.max(0, head.length() - 4)) < 0) {
            int read = in.read();
            if (read < 0) {
                throw new EOFException("The server hung up: " + head);
            }
            head.append((char) read);
        }
        return head.toString();
    }

    private Hello hello(SocketChannel channel, InputStream in, FrameReader frames, Page page, String where)
            throws IOException {
        String hello = "[\"hello\",{\"v\":2,\"token\":\"" + page.token() + "\",\"url\":\"" + context
                + page.workload().path() + "\"," + where + "}]";
        channel.socket().getOutputStream().write(Frames.text(hello).array());
        // Byte by byte, so that nothing after the first message is read here.
        First first = new First();
        byte[] one = new byte[1];
        while (first.text.isEmpty()) {
            if (in.read(one) < 0) {
                throw new EOFException("The server hung up after the hello");
            }
            frames.read(one, 1, first);
        }
        return Hello.of(page.workload(), first.text);
    }

    private static void greet(SocketChannel channel, String greeting) throws IOException {
        if (!greeting.isEmpty()) {
            channel.socket().getOutputStream().write(Frames.text(greeting).array());
        }
    }

    /** The first message. */
    private static final class First implements FrameReader.Taker {

        private String text = "";

        @Override
        public void message(byte[] bytes, int from, int to) {
            text = new String(bytes, from, to - from, UTF_8);
        }

        @Override
        public void closing(int code) {
            text = "closed with " + code;
        }
    }
}
