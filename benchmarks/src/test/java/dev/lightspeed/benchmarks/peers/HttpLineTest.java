package dev.lightspeed.benchmarks.peers;

import static dev.lightspeed.benchmarks.peers.CannedServer.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class HttpLineTest {

    @Test
    void answers_have_a_length_or_come_in_chunks() throws IOException {
        try (CannedServer server = new CannedServer(
                        bytes("HTTP/1.1 200 OK\nContent-Length: 3\n\none"),
                        bytes("HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n4\nfour\nB\n, ten more.\n0\n\n"),
                        bytes("HTTP/1.1 204 No Content\n\n"),
                        bytes("HTTP/1.1 500 Oh\nContent-Length: 0\n\n"));
                HttpLine line = new HttpLine(server.port())) {
            assertThat(line.get("/one").body()).isEqualTo("one");
            assertThat(line.get("/two").body()).isEqualTo("four, ten more.");
            assertThat(line.get("/three").bytes()).isZero();
            assertThat(line.get("/four").isFine()).isFalse();
        }
    }

    @Test
    void the_session_is_remembered() throws Exception {
        try (CannedServer server = new CannedServer(
                        bytes(
                                "HTTP/1.1 200 OK\nSet-Cookie: JSESSIONID=6b5d; Path=/load; HttpOnly\nContent-Length: 0\n\n"),
                        bytes("HTTP/1.1 200 OK\nContent-Length: 0\n\n"));
                HttpLine line = new HttpLine(server.port())) {
            line.get("/");
            line.get("/again");

            assertThat(server.requests.take()).doesNotContain("Cookie");
            assertThat(server.requests.take()).contains("\r\nCookie: JSESSIONID=6b5d\r\n");
        }
    }

    @Test
    void a_connection_that_the_server_ends_is_made_again() throws IOException {
        try (CannedServer server = new CannedServer(
                        bytes("HTTP/1.1 200 OK\nConnection: close\nContent-Length: 3\n\none"),
                        bytes("HTTP/1.1 200 OK\nContent-Length: 3\n\ntwo"));
                HttpLine line = new HttpLine(server.port())) {
            assertThat(line.get("/").body()).isEqualTo("one");
            assertThat(line.get("/").body()).isEqualTo("two");
        }
    }

    @Test
    void the_first_answer_is_remembered() throws IOException {
        try (CannedServer server = new CannedServer(
                        bytes("HTTP/1.1 200 OK\nContent-Length: 3\n\none"),
                        bytes("HTTP/1.1 200 OK\nContent-Length: 0\n\n"));
                HttpLine line = new HttpLine(server.port())) {
            line.get("/");
            line.get("/");

            assertThat(line.first().bytes()).isEqualTo(3);
            assertThat(line.first().nanos()).isPositive();
        }
    }

    @Test
    void a_server_that_hangs_up_answers_nothing() throws IOException {
        try (CannedServer server = new CannedServer(bytes("Connection: close"));
                HttpLine line = new HttpLine(server.port())) {
            assertThatThrownBy(() -> line.get("/"))
                    .isInstanceOf(EOFException.class)
                    .hasMessage("The server hung up");
        }
    }
}
