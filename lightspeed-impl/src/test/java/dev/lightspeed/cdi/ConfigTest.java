package dev.lightspeed.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** MicroProfile's API is on the class path of the tests, but nothing that implements it: as on a server without it. */
class ConfigTest {

    private static final String NAME = "lightspeed.test-value";

    @AfterEach
    void clear() {
        System.clearProperty(NAME);
    }

    @Test
    void reads_system_properties_where_there_is_no_microprofile() {
        System.setProperty(NAME, "x");

        assertThat(Config.get(NAME)).contains("x");
    }

    @Test
    void has_nothing_where_nothing_is_set() {
        assertThat(Config.get(NAME)).isEmpty();
    }
}
