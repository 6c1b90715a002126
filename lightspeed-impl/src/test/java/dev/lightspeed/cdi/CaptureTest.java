package dev.lightspeed.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaptureTest {

    private final Deque<String> inside = new ArrayDeque<>(List.of("the caller"));
    private final List<String> made = new ArrayList<>();

    /** As a container that captures what runs now; each proxy has a number. */
    private final Capture capture = new Capture(runner -> {
        String name = "proxy " + made.size();
        made.add(inside.peek());
        return work -> {
            inside.push(name);
            runner.run(work);
            inside.pop();
        };
    });

    @Test
    void work_has_a_proxy_of_its_own_while_other_work_is_under_way() {
        List<String> seen = new ArrayList<>();

        capture.run(() -> {
            seen.add(inside.peek());
            capture.run(() -> seen.add(inside.peek()));
        });

        assertThat(seen).containsExactly("proxy 1", "proxy 2");
    }

    @Test
    void a_further_proxy_is_made_inside_the_first_in_which_no_work_runs() {
        capture.run(() -> capture.run(() -> {}));

        assertThat(made).containsExactly("the caller", "the caller", "proxy 0");
    }

    @Test
    void work_has_the_proxy_of_the_work_before() {
        List<String> seen = new ArrayList<>();

        capture.run(() -> seen.add(inside.peek()));
        capture.run(() -> seen.add(inside.peek()));

        assertThat(seen).containsExactly("proxy 1", "proxy 1");
    }

    @Test
    void work_that_throws_gives_its_proxy_back() {
        assertThatThrownBy(() -> capture.run(() -> {
                    throw new IllegalStateException("lost");
                }))
                .hasMessage("lost");
        inside.pop();

        capture.run(() -> {});

        assertThat(made).hasSize(2);
    }
}
