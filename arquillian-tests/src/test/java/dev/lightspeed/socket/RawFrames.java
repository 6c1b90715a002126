package dev.lightspeed.socket;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URL;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** A WebSocket down to its bytes, to say what no library lets one say. */
final class RawFrames implements AutoCloseable {

    /** Longer than the container gives a peer that is asked to close. */
    private static final int PATIENCE = 40_000;

    private final Socket socket;

    /** @param headers names and values by turns */
    RawFrames(URL application, String... headers) throws IOException {
        socket = new Socket(application.getHost(), application.getPort());
        socket.setSoTimeout(PATIENCE);
        say(("GET " + application.getPath() + "lightspeed/socket HTTP/1.1\r\n"
                        + "Host: " + application.getAuthority() + "\r\n"
                        + "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" + lines(headers) + "\r\n")
                .getBytes(ISO_8859_1));
        String head = head();
        if (!head.contains(" 101 ")) {
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
            head.append((char) read());
        }
        return head.toString();
    }

    void say(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /** A text frame of less than 64 KB as it should be, masked with zeros. */
    void text(String text) throws IOException {
        byte[] body = text.getBytes(ISO_8859_1);
        ByteBuffer frame = ByteBuffer.allocate(8 + body.length).put((byte) 0x81);
        if (body.length < 126) {
            frame.put((byte) (0x80 | body.length));
        } else {
            frame.put((byte) 0xfe).putShort((short) body.length);
        }
        frame.putInt(0).put(body);
        say(Arrays.copyOf(frame.array(), frame.position()));
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
