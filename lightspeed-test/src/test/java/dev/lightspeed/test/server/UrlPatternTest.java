package dev.lightspeed.test.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UrlPatternTest {

    private static List<String> covering(String path, String... patterns) {
        return Stream.of(patterns)
                .map(UrlPattern::new)
                .filter(pattern -> pattern.covers(path))
                .sorted(Comparator.comparingInt(UrlPattern::weight).reversed())
                .map(UrlPattern::text)
                .toList();
    }

    @Test
    void what_says_most_of_a_path_comes_first() {
        assertThat(covering("/a/b.png", "/", "*.png", "/*", "/a/*", "/a/b.png", "/b/*"))
                .containsExactly("/a/b.png", "/a/*", "/*", "*.png", "/");
    }

    @Test
    void a_prefix_covers_itself_and_whole_names_only() {
        assertThat(covering("/a", "/a/*")).containsExactly("/a/*");
        assertThat(covering("/ab", "/a/*", "/a")).isEmpty();
    }

    @Test
    void gives_the_part_of_a_path_that_is_the_servlets() {
        assertThat(new UrlPattern("/a/*").part("/a/b")).isEqualTo("/a");
        assertThat(new UrlPattern("*.png").part("/a.png")).isEqualTo("/a.png");
    }
}
