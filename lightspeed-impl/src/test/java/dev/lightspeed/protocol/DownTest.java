package dev.lightspeed.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.protocol.Down.Statics;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DownTest {

    @ParameterizedTest
    @MethodSource("examples")
    void writes_every_frozen_example(Examples.Message example) {
        assertThat(DownReader.decode(example.text()).encode()).isEqualTo(example.text());
    }

    static Stream<Examples.Message> examples() {
        return Examples.messages("down");
    }

    @Test
    void what_is_written_reads_the_same_whatever_it_is() {
        Generator generator = new Generator(new Random(3));
        for (int i = 0; i < 2_000; i++) {
            Down message = generator.down();

            assertThat(DownReader.decode(message.encode())).isEqualTo(message);
        }
    }

    @Test
    void a_diff_leaves_out_what_says_nothing() {
        assertThat(new Down.Diff(1, 1, 4, "", List.of(), List.of()).encode()).isEqualTo("[\"d\",1,1,4]");
    }

    @Test
    void a_diff_writes_empty_parts_only_before_others() {
        Statics template = new Statics(3, "abc", "<p>");

        assertThat(new Down.Diff(1, 1, 4, "", List.of(), List.of(template)).encode())
                .isEqualTo("[\"d\",1,1,4,[],[],[[3,\"abc\",\"<p>\"]]]");
    }

    @Test
    void half_a_surrogate_pair_is_escaped_since_it_has_no_utf_8() {
        assertThat(new Down.Failure(1, 1, 0, "a\ud83db\ude00").encode())
                .isEqualTo("[\"f\",1,1,0,\"a\\ud83db\\ude00\"]");
    }
}
