package dev.lightspeed.transport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartsTest {

    private final Parts parts = new Parts(5);

    @Test
    void a_message_that_comes_whole_is_given_as_it_is() {
        String whole = "hello";

        assertThat(parts.add(whole, true)).isSameAs(whole);
        assertThat(parts.add("", true)).isEmpty();
    }

    @Test
    void a_message_in_parts_is_given_with_the_last() {
        assertThat(parts.add("he", false)).isNull();
        assertThat(parts.add("", false)).isNull();
        assertThat(parts.add("llo", true)).isEqualTo("hello");
        assertThat(parts.add("a", false)).isNull();
        assertThat(parts.add("b", true)).isEqualTo("ab");
    }

    @Test
    void a_message_that_gets_too_long_is_given_at_once_and_nothing_after_it() {
        assertThat(parts.add("hel", false)).isNull();
        assertThat(parts.add("lo!", false)).isEqualTo("hello!");
        assertThat(parts.add("more", false)).isNull();
        assertThat(parts.add("more", true)).isNull();
        assertThat(parts.add("next", true)).isNull();
    }
}
