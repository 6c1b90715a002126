package dev.lightspeed.benchmarks.peers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Gives each request that has no body the next of the answers; hangs up after one that says so. */
final class CannedServer implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final BlockingQueue<byte[]> answers = new LinkedBlockingQueue<>();
    final BlockingQueue<String> requests = new LinkedBlockingQueue<>();

    CannedServer(byte[]... answers) throws IOException {
        this.answers.addAll(List.of(answers));
        Thread thread = new Thread(this::serve, "canned server");
        thread.setDaemon(true);
        thread.start();
    }

    static byte[] bytes(String text) {
        return text.replace("\n", "\r\n").getBytes(ISO_8859_1);
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve() {
        try {
            while (true) {
                try (Socket socket = server.accept()) {
                    serve(socket);
                }
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void serve(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        for (int c = in.read(); c >= 0; c = in.read()) {
            request.write(c);
            if (request.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
                requests.add(request.toString(ISO_8859_1));
                request.reset();
                byte[] answer = answers.remove();
                socket.getOutputStream().write(answer);
                if (new String(answer, ISO_8859_1).contains("Connection: close")) {
                    return;
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
