package dev.lightspeed.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.lightspeed.test.persistence.RolledBack;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** Annotations that mean an application, where none runs. */
class WithoutApplicationTest {

    @Disabled("Run by the test below.")
    @RolledBack
    static class Alone {

        @Test
        void has_nothing_to_roll_back() {}
    }

    @Test
    void a_database_is_not_rolled_back() {
        assertThat(Launched.results(selectClass(Alone.class)))
                .containsExactly(
                        "has_nothing_to_roll_back() failed: @RolledBack: no application is running. Annotate the"
                                + " class @LightspeedTest, above this annotation.");
    }
}
