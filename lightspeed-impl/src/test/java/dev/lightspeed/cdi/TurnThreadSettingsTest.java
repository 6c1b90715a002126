package dev.lightspeed.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lightspeed.server.VirtualThreads;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class TurnThreadSettingsTest {

    private static Function<String, Optional<String>> set(String kind) {
        return name -> name.equals("lightspeed.threads") ? Optional.of(kind) : Optional.empty();
    }

    @Test
    void turns_take_virtual_threads_where_these_may_block() {
        assertThat(TurnThreadSettings.virtual(name -> Optional.empty()).isPresent())
                .isEqualTo(Runtime.version().feature() >= 24);
    }

    @Test
    void platform_threads_can_be_asked_for() {
        assertThat(TurnThreadSettings.virtual(set("platform"))).isEmpty();
    }

    @Test
    void an_older_java_has_no_virtual_ones() {
        assumeTrue(!VirtualThreads.exist(), "This Java has virtual threads.");

        assertThatThrownBy(() -> TurnThreadSettings.virtual(set("virtual")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "lightspeed.threads: Java %d has no virtual threads. Write \"platform\", or take Java 21 or newer."
                                .formatted(Runtime.version().feature()));
    }

    @Test
    void other_kinds_are_refused() {
        assertThatThrownBy(() -> TurnThreadSettings.virtual(set("green")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lightspeed.threads: \"green\" is no kind of thread. Write \"virtual\" or \"platform\".");
    }
}
