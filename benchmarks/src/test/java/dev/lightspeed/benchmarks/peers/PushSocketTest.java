package dev.lightspeed.benchmarks.peers;

import static dev.lightspeed.benchmarks.peers.CannedServer.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PushSocketTest {

    private static final byte[] HEAD = bytes("HTTP/1.1 101 Switching Protocols\nUpgrade: websocket\n\n");

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    @Test
    void messages_are_read_however_long_they_are_and_in_parts() throws IOException {
        byte[] frames = joined(
                HEAD,
                new byte[] {(byte) 0x81, 2, 'h', 'i'},
                new byte[] {(byte) 0x89, 1, 'p'},
                new byte[] {0x01, 1, 'a', (byte) 0x80, 1, 'b'},
                new byte[] {(byte) 0x81, 126, 0, (byte) 200},
                "x".repeat(200).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        try (CannedServer server = new CannedServer(frames);
                PushSocket socket = new PushSocket(server.port(), "/push", "Host: here\r\n")) {
            assertThat(socket.next()).isEqualTo("hi");
            assertThat(socket.next()).isEqualTo("ab");
            assertThat(socket.next()).hasSize(200);
        }
    }

    @Test
    void a_socket_that_is_refused_says_so() throws IOException {
        try (CannedServer server = new CannedServer(bytes("HTTP/1.1 403 Forbidden\n\n"))) {
            assertThatThrownBy(() -> new PushSocket(server.port(), "/push", ""))
                    .hasMessage("The server refuses the socket: HTTP/1.1 403 Forbidden\r\n\r\n");
        }
    }

    @Test
    void a_socket_that_the_server_closes_ends() throws IOException {
        byte[] frames = joined(HEAD, new byte[] {(byte) 0x88, 6, 0x03, (byte) 0xe9, 'g', 'o', 'n', 'e'});
        try (CannedServer server = new CannedServer(frames);
                PushSocket socket = new PushSocket(server.port(), "/push", "")) {
            assertThatThrownBy(socket::next).hasMessage("The server closed the socket: 1001 gone");
        }
    }
}
