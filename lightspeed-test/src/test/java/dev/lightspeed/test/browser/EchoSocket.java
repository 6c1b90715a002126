package dev.lightspeed.test.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;

/** A WebSocket server that says each short text back, in capitals. */
final class EchoSocket implements AutoCloseable {

    private static final String KEY = "Sec-WebSocket-Key: ";
    private static final int TEXT = 0x81;

    private final ServerSocket entrance;

    EchoSocket() {
        try {
            entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    String url() {
        return "ws://127.0.0.1:" + entrance.getLocalPort() + "/lightspeed/socket";
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = entrance.accept();
                start(() -> talk(socket));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private static void talk(Socket socket) {
        try (socket) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            OutputStream out = socket.getOutputStream();
            greet(in, out);
            while (in.read() == TEXT) {
                byte[] text = unmasked(in);
                out.write(new byte[] {(byte) TEXT, (byte) text.length});
                out.write(text);
                out.flush();
            }
        } catch (IOException | GeneralSecurityException gone) {
            // The page is.
        }
    }

    private static void greet(DataInputStream in, OutputStream out) throws IOException, GeneralSecurityException {
        BufferedReader request = new BufferedReader(new InputStreamReader(in, UTF_8));
        String key = "";
        for (String line = request.readLine(); !line.isEmpty(); line = request.readLine()) {
            key = line.startsWith(KEY) ? line.substring(KEY.length()) : key;
        }
        byte[] hash = MessageDigest.getInstance("SHA-1")
                .digest((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").getBytes(UTF_8));
        out.write(
                ("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
                                + Base64.getEncoder().encodeToString(hash) + "\r\n\r\n")
                        .getBytes(UTF_8));
    }

    private static byte[] unmasked(DataInputStream in) throws IOException {
        byte[] mask = new byte[4];
        byte[] text = new byte[in.readByte() & 0x7f];
        in.readFully(mask);
        in.readFully(text);
        for (int at = 0; at < text.length; at++) {
            text[at] ^= mask[at % 4];
        }
        return new String(text, UTF_8).toUpperCase(java.util.Locale.ROOT).getBytes(UTF_8);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "echo");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        entrance.close();
    }
}
