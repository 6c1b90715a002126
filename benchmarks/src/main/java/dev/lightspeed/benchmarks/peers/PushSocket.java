package dev.lightspeed.benchmarks.peers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** A WebSocket over which a server speaks by itself. Blocks. */
final class PushSocket implements AutoCloseable {

    private static final int PATIENCE = 30_000;
    private static final int TEXT = 1;
    private static final int CLOSE = 8;

    private final Socket socket;
    private final DataInputStream in;

    /** @param heads host, origin and cookie */
    PushSocket(int port, String path, String heads) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE);
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        String upgrade = "GET " + path + " HTTP/1.1\r\n" + heads
                + "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
        socket.getOutputStream().write(upgrade.getBytes(ISO_8859_1));
        String head = HttpLine.head(in);
        if (!head.contains(" 101 ")) {
            throw new IOException("The server refuses the socket: " + head);
        }
    }

    /** The next text message; waits for it. */
    String next() throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        while (true) {
            int first = in.readUnsignedByte();
            int kind = first & 0x0f;
            byte[] body = in.readNBytes(length(in.readUnsignedByte()));
            if (kind == CLOSE) {
                throw new EOFException("The server closed the socket" + why(body));
            }
            if (kind <= TEXT) {
                message.write(body);
            }
            if (kind <= TEXT && (first & 0x80) != 0) {
                return message.toString(UTF_8);
            }
        }
    }

    private static String why(byte[] body) {
        return body.length < 2
                ? ""
                : ": " + ((body[0] & 0xff) << 8 | (body[1] & 0xff)) + " " + new String(body, 2, body.length - 2, UTF_8);
    }

    private int length(int said) throws IOException {
        return said < 126 ? said : said == 126 ? in.readUnsignedShort() : (int) in.readLong();
    }

    /** Whether a message has come, or has begun to. */
    boolean isReady() throws IOException {
        return in.available() > 0;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
