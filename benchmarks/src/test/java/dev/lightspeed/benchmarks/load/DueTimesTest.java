package dev.lightspeed.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DueTimesTest {

    private final DueTimes times = new DueTimes();

    private List<Long> answered(long ref) {
        List<Long> due = new ArrayList<>();
        times.answered(ref, due::add);
        return due;
    }

    @Test
    void an_answer_gives_when_its_event_was_due() {
        assertThat(times.sent(100)).isEqualTo(1);
        assertThat(times.sent(200)).isEqualTo(2);

        assertThat(answered(1)).containsExactly(100L);
        assertThat(times.open()).isEqualTo(1);
        assertThat(answered(2)).containsExactly(200L);
        assertThat(times.open()).isZero();
    }

    @Test
    void an_answer_counts_for_all_events_before_it() {
        LongStream.rangeClosed(1, 100).forEach(times::sent);
        answered(10);
        LongStream.rangeClosed(101, 300).forEach(times::sent);

        assertThat(answered(300))
                .isEqualTo(LongStream.rangeClosed(11, 300).boxed().toList());
    }

    @Test
    void an_answer_that_comes_again_counts_once() {
        times.sent(5);
        answered(1);

        assertThat(answered(1)).isEmpty();
    }

    @Test
    void an_answer_to_what_was_never_sent_counts_for_what_was() {
        times.sent(5);

        assertThat(answered(9)).containsExactly(5L);
        assertThat(times.last()).isEqualTo(1);
    }
}
