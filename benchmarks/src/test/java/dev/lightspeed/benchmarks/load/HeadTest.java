package dev.lightspeed.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadTest {

    private static Head head(String message) {
        byte[] bytes = ("??" + message + "??").getBytes(UTF_8);
        return Head.of(bytes, 2, bytes.length - 2);
    }

    private static long last(String message) {
        byte[] bytes = message.getBytes(UTF_8);
        return Head.last(bytes, 0, bytes.length);
    }

    private static long micros(String message) {
        byte[] bytes = message.getBytes(UTF_8);
        return Head.micros(bytes, 0, bytes.length);
    }

    @Test
    void a_diff_has_a_number_and_the_event_that_it_answers() {
        Head head = head("[\"d\",17,1,1234,[2,[0,18]]]");

        assertThat(head).isEqualTo(new Head('d', 17, 1, 1234));
        assertThat(head.seq()).isEqualTo(17);
        assertThat(head.ref()).isEqualTo(1234);
    }

    @Test
    void a_diff_may_end_after_the_event() {
        assertThat(head("[\"d\",17,1,12]").ref()).isEqualTo(12);
    }

    @Test
    void a_failure_answers_its_event() {
        Head head = head("[\"f\",3,1,9,\"event.unknown\"]");

        assertThat(head.isFailure()).isTrue();
        assertThat(head.ref()).isEqualTo(9);
        assertThat(head.seq()).isEqualTo(3);
    }

    @Test
    void an_echo_answers_the_event_that_it_is() {
        Head head = head("[\"e\",7,6,1,\"inc\"]");

        assertThat(head.ref()).isEqualTo(7);
        assertThat(head.seq()).isZero();
    }

    @Test
    void a_navigation_answers_nothing() {
        Head head = head("[\"n\",4,1,\"load\",\"/5\"]");

        assertThat(head.seq()).isEqualTo(4);
        assertThat(head.ref()).isZero();
    }

    @Test
    void a_beat_has_no_numbers() {
        assertThat(head("[\"b\"]")).isEqualTo(new Head('b', 0, 0, 0));
    }

    @Test
    void the_last_number_is_what_a_counter_shows() {
        assertThat(last("[\"d\",17,1,12,[2,[0,-12345]]]")).isEqualTo(12345);
        assertThat(last("nothing")).isZero();
    }

    @Test
    void a_tick_has_sixteen_digits() {
        assertThat(micros("[\"d\",12345678,1,0,[2,[0,0,1795397388157794,3,0,7]]]"))
                .isEqualTo(1795397388157794L);
        assertThat(micros("[\"d\",12345678,1,0]")).isZero();
    }
}
