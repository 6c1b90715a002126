package dev.lightspeed.showcase.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SourcesTest {

    static final List<Demo> demos = Demo.ALL;

    private final Sources sources = new Sources();

    @ParameterizedTest
    @FieldSource("demos")
    void every_demo_shows_the_file_it_is_served_by(Demo demo) {
        String drawn = sources.of(demo).toString();

        assertThat(drawn).contains("\"" + demo.path() + "\"</span>");
    }

    @Test
    void braces_of_the_source_are_shown_as_they_are() {
        assertThat(sources.code("html(\"<p>{}</p>\", 1);").toString())
                .isEqualTo(
                        "<pre class=\"java\" tabindex=\"0\"><code>html(<span class=\"string\">\"&lt;p&gt;{}&lt;/p&gt;\"</span>, "
                                + "<span class=\"number\">1</span>);</code></pre>");
    }

    @Test
    void a_body_begins_with_the_class() {
        assertThat(sources.body("counter/CounterView.java").toString())
                .doesNotContain("import")
                .contains("A number that lives on the server");
    }
}
