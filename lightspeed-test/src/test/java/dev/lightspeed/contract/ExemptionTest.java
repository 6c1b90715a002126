package dev.lightspeed.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExemptionTest {

    /** What is exempt for one reason. */
    @Exempt(
            servers = {"Payara Micro 6", "GlassFish 7.0.21"},
            because = "commits too early")
    static class OneReason {}

    /** What is exempt for two. */
    @Exempt(servers = "Open Liberty 26", because = "keeps what was read")
    @Exempt(servers = "WildFly 39", because = "closes sockets")
    static class TwoReasons {}

    private static Optional<String> reason(Class<?> type, String server) {
        return Optional.of(Exemption.of(type, server))
                .filter(result -> result.isDisabled())
                .flatMap(result -> result.getReason());
    }

    @Test
    void a_server_is_exempt_by_name_and_by_what_its_version_begins_with() {
        assertThat(reason(OneReason.class, "Payara Micro 6.2025.10"))
                .contains("Payara Micro 6.2025.10 commits too early.");
        assertThat(reason(OneReason.class, "GlassFish 7.0.21")).contains("GlassFish 7.0.21 commits too early.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GlassFish 8.0.0", "GlassFish 7.0.2", "GlassFish 7.0.210", "Payara Micro 60", "Payara Server 6.1"
            })
    void another_version_or_another_server_is_not(String server) {
        assertThat(reason(OneReason.class, server)).isEmpty();
    }

    @Test
    void servers_may_have_different_reasons() {
        assertThat(reason(TwoReasons.class, "Open Liberty 26.0.0.3"))
                .contains("Open Liberty 26.0.0.3 keeps what was read.");
        assertThat(reason(TwoReasons.class, "WildFly 39.0.1.Final")).contains("WildFly 39.0.1.Final closes sockets.");
        assertThat(reason(TwoReasons.class, "WildFly Preview 39.0.1.Final")).isEmpty();
    }

    @Test
    void what_has_no_exemption_is_kept_everywhere() {
        assertThat(reason(ExemptionTest.class, "GlassFish 7.0.21")).isEmpty();
    }
}
