package dev.lightspeed.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KnownSettingsTest {

    private static final Logger LOG = Logger.getLogger("dev.lightspeed.cdi");

    private final List<String> warnings = new ArrayList<>();
    private final Handler handler = new Handler() {

        @Override
        public void publish(LogRecord entry) {
            warnings.add(entry.getLevel() + " " + entry.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(handler);
        LOG.setUseParentHandlers(false);
    }

    @AfterEach
    void listenNoMore() {
        LOG.removeHandler(handler);
        LOG.setUseParentHandlers(true);
    }

    @Test
    void a_name_that_nothing_reads_is_named_with_the_nearest() {
        KnownSettings.warnOfOthers(Set.of("lightspeed.sessions.per-adress", "LIGHTSPEED_SECRETS"));

        assertThat(warnings)
                .containsExactly(
                        "WARNING LIGHTSPEED_SECRETS is set, and nothing reads it. The nearest setting is lightspeed.secret;"
                                + " docs/configuration.md has them all.",
                        "WARNING lightspeed.sessions.per-adress is set, and nothing reads it. The nearest setting is"
                                + " lightspeed.sessions.per-address; docs/configuration.md has them all.");
    }

    @Test
    void names_of_settings_and_of_other_programs_are_nobodys_mistake() {
        KnownSettings.warnOfOthers(Set.of(
                "lightspeed.secret", "LIGHTSPEED_LOGIN_KEEP_ALIVE", "java.home", "lightspeedometer", "light.speed"));

        assertThat(warnings).isEmpty();
    }

    @Test
    void what_is_set_in_this_process_has_names() {
        System.setProperty("lightspeed.test-name", "x");
        try {
            assertThat(Config.names()).contains("lightspeed.test-name", "java.home", "PATH");
        } finally {
            System.clearProperty("lightspeed.test-name");
        }
    }
}
