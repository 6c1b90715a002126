package dev.lightspeed.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecorderTest {

    private final Recorder recorder = new Recorder();

    @AfterEach
    void stop() {
        recorder.stop();
    }

    private void logged(String text, long at) {
        LogRecord record = new LogRecord(Level.WARNING, text);
        record.setInstant(Instant.ofEpochMilli(at));
        recorder.publish(record);
    }

    @Test
    void what_the_server_logs_is_kept_with_its_stack_trace() {
        recorder.start();

        Logger.getLogger("some.name").log(Level.SEVERE, "it broke", new IllegalStateException("for a reason"));

        assertThat(recorder.since(0)).contains("it broke").contains("IllegalStateException: for a reason");
    }

    @Test
    void what_was_logged_before_is_left_out() {
        recorder.start();
        logged("before", 999);
        logged("after", 1000);

        assertThat(recorder.since(1000)).contains("after").doesNotContain("before");
    }

    @Test
    void the_oldest_give_way() {
        recorder.start();
        for (int number = 0; number <= 2000; number++) {
            logged("number " + number + ".", number);
        }

        assertThat(recorder.since(0))
                .doesNotContain("number 0.")
                .contains("number 1.")
                .contains("number 2000.");
    }
}
