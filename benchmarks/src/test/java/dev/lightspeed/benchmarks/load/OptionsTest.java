package dev.lightspeed.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lightspeed.benchmarks.peers.Peer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void what_is_not_given_has_a_default() {
        Options options = Options.of("--server", "wildfly", "--parts", "events,idle");

        assertThat(options.server()).isEqualTo(ServerKind.WILDFLY);
        assertThat(options.parts()).containsExactly("events", "idle");
        assertThat(options.heap()).isEqualTo("2g");
        assertThat(options.pages()).isEqualTo(64);
        assertThat(options.peers()).containsExactly(Peer.FACES);
    }

    @Test
    void an_option_that_is_none_is_named() {
        assertThatThrownBy(() -> Options.of("--page", "5"))
                .hasMessage(
                        "Load: \"--page\" is no option with a value. The options are --chromium, --heap, --home, --idle, --json,"
                                + " --many, --pages, --parts, --peers, --plots, --rounds, --seconds, --server, --soak, --warmup.");
    }

    @Test
    void a_server_that_is_none_is_named() {
        assertThatThrownBy(() -> Options.of("--server", "tomcat"))
                .hasMessage("--server: \"tomcat\" is not known. It can be [payara-micro, wildfly].");
    }

    @Test
    void peers_are_named_or_none() {
        assertThat(Options.of("--peers", "vaadin,faces").peers()).containsExactly(Peer.VAADIN, Peer.FACES);
        assertThat(Options.of("--peers", "none").peers()).isEmpty();
        assertThatThrownBy(() -> Options.of("--peers", "phoenix"))
                .hasMessage(
                        "--peers: \"phoenix\" is not known. It can be [faces, vaadin], several parted by commas, or none.");
    }

    @Test
    void more_pages_than_files_are_refused_before_anything_starts() {
        assertThat(Options.of("--idle", "18000").within(20_000).idle()).isEqualTo(18_000);
        assertThat(Options.of("--idle", "20000", "--parts", "storm")
                        .within(20_000)
                        .idle())
                .isEqualTo(20_000);
        assertThatThrownBy(() -> Options.of("--idle", "20000").within(20_000))
                .hasMessage(
                        "--idle: 20000 pages need 21800 open files in the server and as many here. The limit is 20000."
                                + " Raise it (ulimit -n), or ask for 18200 pages.");
    }

    @Test
    void a_time_that_is_none_is_named() {
        assertThat(Options.of("--soak", "90s").soak()).isEqualTo(Duration.ofSeconds(90));
        assertThatThrownBy(() -> Options.of("--soak", "10"))
                .hasMessage("--soak: \"10\" is no time. It can be 90s, 10m, 1h.");
    }

    @Test
    void a_number_that_is_none_is_named() {
        assertThatThrownBy(() -> Options.of("--pages", "many")).hasMessage("--pages: \"many\" is no number.");
    }
}
