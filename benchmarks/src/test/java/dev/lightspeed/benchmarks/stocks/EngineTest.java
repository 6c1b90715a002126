package dev.lightspeed.benchmarks.stocks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EngineTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LIGHTSPEED_LIVE")
    void draws_the_same_html_as_the_others(Engine engine) {
        String expected = Engine.LIGHTSPEED.start().get();

        String drawn = engine.start().get();

        assertThat(drawn).isEqualTo(expected).contains("Baker &amp; Sons 1", "class=\"minus\"");
    }
}
