package dev.lightspeed.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WindowTest {

    private final Window window = new Window(3, 100);

    @Test
    void numbers_messages_from_one() {
        assertThat(window.next()).isEqualTo(1);
        window.add("a");
        assertThat(window.next()).isEqualTo(2);
    }

    @Test
    void is_full_at_its_number() {
        window.add("a");
        window.add("b");
        assertThat(window.open()).isTrue();

        window.add("c");

        assertThat(window.open()).isFalse();
    }

    @Test
    void is_full_at_its_size_but_takes_one_message_of_any_size() {
        window.add("x".repeat(1_000));

        assertThat(window.open()).isFalse();
        window.acknowledge(1);
        assertThat(window.open()).isTrue();
        assertThat(window.size()).isZero();
    }

    @Test
    void keeps_in_order_what_is_not_acknowledged() {
        window.add("a");
        window.add("b");
        window.add("c");

        assertThat(window.acknowledge(2)).isTrue();

        assertThat(window.unacknowledged()).containsExactly("c");
    }

    @Test
    void an_old_acknowledgement_changes_nothing() {
        window.add("a");
        window.add("b");
        window.acknowledge(2);

        assertThat(window.acknowledge(1)).isTrue();
        assertThat(window.next()).isEqualTo(3);
    }

    @Test
    void refuses_an_acknowledgement_of_what_was_never_sent() {
        window.add("a");

        assertThat(window.acknowledge(2)).isFalse();
    }

    @Test
    void reaches_back_to_what_was_acknowledged() {
        window.add("a");
        window.add("b");
        window.acknowledge(1);

        assertThat(window.reaches(0)).isFalse();
        assertThat(window.reaches(1)).isTrue();
        assertThat(window.reaches(2)).isTrue();
        assertThat(window.reaches(3)).isFalse();
    }
}
