package dev.lightspeed.benchmarks.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** W1 in Jakarta Faces, with a connection and an HTTP session of its own: posts what the script of Faces would. Blocks while it does. */
final class FacesPage implements AutoCloseable {

    private static final String PATH = ServerKind.CONTEXT + "/w1.xhtml";
    private static final int PATIENCE = 30_000;
    private static final Pattern STATE = Pattern.compile("jakarta\\.faces\\.ViewState\"[^>]* value=\"([^\"]+)\"");
    private static final Pattern SESSION = Pattern.compile("(?i)set-cookie: (JSESSIONID=[^;\\r]+)");
    private static final Pattern LENGTH = Pattern.compile("(?i)\\r\\ncontent-length: (\\d+)");
    private static final Pattern CLOSES = Pattern.compile("(?i)\\r\\nconnection: close");
    private static final String CLICK = "f=f&f%3Ab=f%3Ab&jakarta.faces.source=f%3Ab&jakarta.faces.partial.event=click"
            + "&jakarta.faces.partial.execute=f%3Ab&jakarta.faces.partial.render=f%3An&jakarta.faces.behavior.event=action"
            + "&jakarta.faces.partial.ajax=true&jakarta.faces.ViewState=";

    private final int port;
    private final String host;
    private final String body;
    private final String cookie;
    private Socket socket;
    private InputStream in;
    private int clicks;

    /** The head and the body of an answer. */
    private record Answer(String head, String body) {}

    FacesPage(int port) throws IOException {
        this.port = port;
        socket = connected();
        in = new BufferedInputStream(socket.getInputStream());
        host = "127.0.0.1:" + port;
        Answer page = ask("GET " + PATH + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
        cookie = Browser.found(SESSION, page.head);
        body = CLICK + URLEncoder.encode(Browser.found(STATE, page.body), UTF_8);
    }

    private Socket connected() throws IOException {
        Socket fresh = new Socket(InetAddress.getLoopbackAddress(), port);
        fresh.setTcpNoDelay(true);
        fresh.setSoTimeout(PATIENCE);
        return fresh;
    }

    private Answer ask(String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(ISO_8859_1));
        String head = Browser.head(in);
        Matcher length = LENGTH.matcher(head);
        byte[] bytes = length.find() ? in.readNBytes(Integer.parseInt(length.group(1))) : chunks();
        if (CLOSES.matcher(head).find()) {
            // Payara ends a connection after so many requests.
            socket.close();
            socket = connected();
            in = new BufferedInputStream(socket.getInputStream());
        }
        return new Answer(head, new String(bytes, UTF_8));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (int size = chunk(); size > 0; size = chunk()) {
            whole.write(in.readNBytes(size));
            line();
        }
        line();
        return whole.toByteArray();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line().trim(), 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = read(); c != '\n'; c = read()) {
            line.append((char) c);
        }
        return line.toString();
    }

    private int read() throws IOException {
        int c = in.read();
        if (c < 0) {
            throw new EOFException("The server hung up");
        }
        return c;
    }

    /** The bytes of a click's body. */
    int up() {
        return body.length();
    }

    /** Clicks; gives the bytes of the answer's body, or -1 if it does not show the number of clicks. */
    int click() throws IOException {
        clicks++;
        String answer = ask("POST " + PATH + " HTTP/1.1\r\nHost: " + host + "\r\nCookie: " + cookie
                        + "\r\nFaces-Request: partial/ajax\r\nContent-Type: application/x-www-form-urlencoded;charset=UTF-8"
                        + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                .body;
        return answer.contains("\"f:n\">" + clicks + "<") ? answer.length() : -1;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
