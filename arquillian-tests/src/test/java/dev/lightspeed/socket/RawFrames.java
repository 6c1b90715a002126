package dev.lightspeed.socket;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URL;

/** A WebSocket down to its bytes, to say what no library lets one say. */
final class RawFrames implements AutoCloseable {

    /** Longer than the container gives a peer that is asked to close. */
    private static final int PATIENCE = 40_000;

    private final Socket socket;

    RawFrames(URL application) throws IOException {
        socket = new Socket(application.getHost(), application.getPort());
        socket.setSoTimeout(PATIENCE);
        say(("GET " + application.getPath() + "lightspeed/socket HTTP/1.1\r\n"
                        + "Host: " + application.getAuthority() + "\r\n"
                        + "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")
                .getBytes(ISO_8859_1));
        String head = head();
        if (!head.contains(" 101 ")) {
            throw new AssertionError(head);
        }
    }

    private String head() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) read());
        }
        return head.toString();
    }

    void say(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /** A text frame as it should be, masked with zeros. */
    void text(String text) throws IOException {
        byte[] body = text.getBytes(ISO_8859_1);
        byte[] frame = new byte[6 + body.length];
        frame[0] = (byte) 0x81;
        frame[1] = (byte) (0x80 | body.length);
        System.arraycopy(body, 0, frame, 6, body.length);
        say(frame);
    }

    /** Reads until the server ends the stream, and answers nothing; gives the code of its close frame, 1006 if there was none. */
    int ended() throws IOException {
        int code = 1006;
        try {
            while (true) {
                int kind = read() & 0x0f;
                byte[] body = body();
                if (kind == 8 && body.length >= 2) {
                    code = ((body[0] & 0xff) << 8) | (body[1] & 0xff);
                }
            }
        } catch (EOFException over) {
            return code;
        } catch (java.net.SocketException reset) {
            return code;
        }
    }

    private byte[] body() throws IOException {
        int length = read() & 0x7f;
        if (length == 126) {
            length = (read() << 8) | read();
        }
        InputStream in = socket.getInputStream();
        return in.readNBytes(length);
    }

    private int read() throws IOException {
        int read = socket.getInputStream().read();
        if (read < 0) {
            throw new EOFException();
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
