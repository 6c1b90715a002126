package dev.lightspeed.test.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrettyHtmlTest {

    @Test
    void elements_that_hold_elements_are_spread_over_lines() {
        assertThat(PrettyHtml.of("<form><label>Name <input name=\"name\" required></label><hr>\n<ul></ul></form>"))
                .isEqualTo("""
                        <form>
                          <label>Name <input name="name" required></label>
                          <hr>
                          <ul></ul>
                        </form>
                        """);
    }

    @Test
    void text_stays_in_one_line_with_what_is_in_it() {
        assertThat(PrettyHtml.of("<p>\n  a <b>b</b>\n  c</p>text")).isEqualTo("<p> a <b>b</b> c</p>\ntext\n");
    }

    @Test
    void space_stays_where_it_is_shown() {
        assertThat(PrettyHtml.of("<div><pre>a\n  <b>b</b></pre></div>"))
                .isEqualTo("<div>\n  <pre>a\n  <b>b</b></pre>\n</div>\n");
    }

    @Test
    void svg_keeps_its_capitals() {
        assertThat(PrettyHtml.of("<svg viewBox=\"0 0 9 9\"><linearGradient id=\"a\"></linearGradient></svg>"))
                .isEqualTo("<svg viewBox=\"0 0 9 9\">\n  <linearGradient id=\"a\"></linearGradient>\n</svg>\n");
    }
}
