package dev.lightspeed.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void hold_until_they_are_put_back() {
        System.setProperty("lightspeed.test.known", "before");

        Runnable end = Settings.of(SettingsTest.class, "lightspeed.test.known=now", "lightspeed.test.fresh = a=b ")
                .hold();

        assertThat(System.getProperty("lightspeed.test.known")).isEqualTo("now");
        assertThat(System.getProperty("lightspeed.test.fresh")).isEqualTo("a=b");
        end.run();
        assertThat(System.getProperty("lightspeed.test.known")).isEqualTo("before");
        assertThat(System.getProperty("lightspeed.test.fresh")).isNull();
        System.clearProperty("lightspeed.test.known");
    }

    @Test
    void have_a_name_and_a_value() {
        assertThatThrownBy(() -> Settings.of(SettingsTest.class, "lightspeed.origins"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "dev.lightspeed.test.SettingsTest: the setting \"lightspeed.origins\" has no name and value."
                                + " Write @LightspeedTest(settings = \"name=value\").");
    }
}
