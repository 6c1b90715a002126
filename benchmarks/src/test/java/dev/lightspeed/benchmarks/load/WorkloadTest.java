package dev.lightspeed.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.protocol.Event;
import dev.lightspeed.protocol.Up;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkloadTest {

    @Test
    void events_are_messages_that_the_runtime_reads() throws Exception {
        for (Workload workload : Workload.values()) {
            for (long ref : List.of(1L, 2L, 1000L)) {
                assertThat(Up.decode(workload.event(ref, 7)))
                        .as(workload.title())
                        .isInstanceOf(Event.class);
            }
        }
    }

    @Test
    void the_first_keystroke_brings_the_whole_form_and_later_ones_the_field() {
        assertThat(Workload.W3.event(1, 0)).contains("\"_all\":true", "\"comment\":\"\"");
        assertThat(Workload.W3.event(2, 1))
                .isEqualTo("[\"e\",2,1,1,\"check\",{\"_target\":\"email\",\"email\":\"ann@example\"}]");
    }
}
