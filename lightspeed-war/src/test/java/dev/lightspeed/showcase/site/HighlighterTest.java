package dev.lightspeed.showcase.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HighlighterTest {

    @Test
    void marks_words_by_their_kind() {
        String markup = Highlighter.markup("@On void add(Todo t) { count = 1; }");

        assertThat(markup)
                .isEqualTo("<span class=\"annotation\">@On</span> <span class=\"keyword\">void</span> "
                        + "add(<span class=\"type\">Todo</span> t) { count = <span class=\"number\">1</span>; }");
    }

    @Test
    void leaves_words_in_strings_and_comments_alone() {
        assertThat(Highlighter.markup("\"new \\\" Todo\" // new Todo"))
                .isEqualTo(
                        "<span class=\"string\">\"new \\\" Todo\"</span> <span class=\"comment\">// new Todo</span>");
    }

    @Test
    void takes_a_text_block_as_one_string() {
        assertThat(Highlighter.markup("\"\"\"\n  <p class=\"new\">\n  \"\"\""))
                .isEqualTo("<span class=\"string\">\"\"\"\n  &lt;p class=\"new\"&gt;\n  \"\"\"</span>");
    }

    @Test
    void escapes_what_markup_means() {
        assertThat(Highlighter.markup("a < b && c > d")).isEqualTo("a &lt; b &amp;&amp; c &gt; d");
    }
}
