package dev.lightspeed.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FoundTest {

    @Test
    void a_tick_has_exactly_sixteen_digits() {
        assertThat(Found.micros("<li>1795408985992855</li>")).isEqualTo(1795408985992855L);
        assertThat(Found.micros("1795408985992855")).isEqualTo(1795408985992855L);
        assertThat(Found.micros("<![CDATA[-6290565260216528479:-1]]>")).isZero();
    }

    @Test
    void what_is_not_there_is_told_with_the_text() {
        assertThatThrownBy(() -> Found.in("Not found", Pattern.compile("id=(\\d+)")))
                .hasMessage("The server's text has no id=(\\d+): Not found");
    }
}
