package dev.lightspeed.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.wire.Tab;
import dev.lightspeed.wire.Visitor;
import dev.lightspeed.wire.Wire;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who says nothing is not waited for for ever. One test, since each of its parts takes half a minute. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SilenceIT {

    @ArquillianResource
    URL application;

    @Test
    void a_page_a_socket_and_a_session_that_fall_silent_are_given_up() {
        Probe waiting = new Probe(application);
        Probe live = new Probe(application);
        Visitor anna = new Visitor(application);
        waiting.open(anna);
        Tab silent = live.live(anna);
        Wire mute = anna.connect();

        assertThat(mute.closed(60)).isEqualTo(4408);
        waiting.expect("unmounted");
        assertThat(silent.wire().closed(60)).isEqualTo(4408);

        assertThat(silent.join().getString("mode")).isEqualTo("resume");
        assertThat(silent.ask("inc")).contains("[0,1]");
    }
}
