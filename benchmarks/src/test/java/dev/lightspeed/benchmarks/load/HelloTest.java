package dev.lightspeed.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HelloTest {

    @Test
    void the_answer_says_how_to_come_back() {
        Hello hello = Hello.of(
                Workload.W1,
                "[\"hello\",{\"v\":2,\"mode\":\"adopt\",\"resume\":\"s3cret\",\"epoch\":1,\"ref\":4,\"beat\":25000,\"window\":16}]");

        assertThat(hello).isEqualTo(new Hello(Workload.W1, "adopt", "s3cret", 4, 25_000, 16));
        assertThat(hello.beatNanos()).isEqualTo(25_000_000_000L);
    }

    @Test
    void a_socket_that_is_closed_says_no_hello() {
        assertThatThrownBy(() -> Hello.of(Workload.W1, "closed with 4403"))
                .hasMessage("The server's first message is no hello: closed with 4403");
    }
}
