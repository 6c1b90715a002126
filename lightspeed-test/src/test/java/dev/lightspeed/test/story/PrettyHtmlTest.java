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
    void space_between_elements_of_one_line_is_a_line() {
        assertThat(PrettyHtml.of("<p><b>3</b> <b>items</b></p>"))
                .isEqualTo("<p>\n  <b>3</b>\n  &#32;\n  <b>items</b>\n</p>\n");
        assertThat(PrettyHtml.of("<p><b>3</b><b>items</b></p>")).isEqualTo("<p>\n  <b>3</b>\n  <b>items</b>\n</p>\n");
        assertThat(PrettyHtml.of("<p><b>3</b><i>\n <b>items</b> </i></p>"))
                .isEqualTo("<p>\n  <b>3</b>\n  <i>\n    &#32;\n    <b>items</b>\n  </i>\n</p>\n");
        assertThat(PrettyHtml.of("<b>3</b> items")).isEqualTo("<b>3</b>\n&#32;\nitems\n");
        assertThat(PrettyHtml.of("<b>3</b>items")).isEqualTo("<b>3</b>\nitems\n");
    }

    @Test
    void space_that_nobody_sees_is_left_out() {
        assertThat(PrettyHtml.of("<div> <p>a</p> <b>b</b> <br> <button> <i></i> </button> </div>"))
                .isEqualTo(PrettyHtml.of("<div><p>a</p><b>b</b><br><button><i></i></button></div>"));
        assertThat(PrettyHtml.of("<svg> <path></path> <path></path> </svg>"))
                .isEqualTo("<svg>\n  <path></path>\n  <path></path>\n</svg>\n");
    }

    @Test
    void attributes_keep_their_space() {
        assertThat(PrettyHtml.of("<p title=\"a  b\">\n  text</p>")).isEqualTo("<p title=\"a  b\"> text</p>\n");
    }

    @Test
    void svg_keeps_its_capitals() {
        assertThat(PrettyHtml.of("<svg viewBox=\"0 0 9 9\"><linearGradient id=\"a\"></linearGradient></svg>"))
                .isEqualTo("<svg viewBox=\"0 0 9 9\">\n  <linearGradient id=\"a\"></linearGradient>\n</svg>\n");
    }
}
