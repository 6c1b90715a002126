package dev.lightspeed.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ThreadContextNameTest {

    private static final String VERSION = "glassfish.version";

    @AfterEach
    void no_server() {
        System.clearProperty(VERSION);
    }

    @Test
    void payara_is_given_a_name_that_it_never_misses() {
        System.setProperty(VERSION, "Payara Micro 6.2025.10 (build 42)");

        assertThat(ThreadContextName.of("Lightspeed")).isEqualTo("SECURITY");
    }

    @Test
    void glassfish_is_given_our_own() {
        System.setProperty(VERSION, "Eclipse GlassFish 7.0.25");

        assertThat(ThreadContextName.of("Lightspeed")).isEqualTo("Lightspeed");
    }

    @Test
    void so_is_any_other_server() {
        assertThat(ThreadContextName.of("Lightspeed")).isEqualTo("Lightspeed");
    }
}
