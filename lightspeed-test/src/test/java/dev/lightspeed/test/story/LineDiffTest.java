package dev.lightspeed.test.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineDiffTest {

    @Test
    void changes_are_shown_with_two_lines_around_them() {
        String before = "a\nb\nc\nd\ne\nf\ng\nh\ni\n";
        String now = "a\nb\nc\nD\ne\nf\ng\nh\ni\nj\n";

        assertThat(LineDiff.of(before, now)).isEqualTo("""
                  ...
                  b
                  c
                - d
                + D
                  e
                  f
                  ...
                  h
                  i
                + j
                """);
    }

    @Test
    void what_is_far_from_the_last_change_is_left_out() {
        assertThat(LineDiff.of("a\nb\nc\nd\n", "b\nc\nd\n")).isEqualTo("- a\n  b\n  c\n  ...\n");
    }

    @Test
    void an_empty_text_became_full() {
        assertThat(LineDiff.of("", "a\nb\n")).isEqualTo("+ a\n+ b\n");
    }
}
