package dev.lightspeed.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.wire.Visitor;
import dev.lightspeed.wire.Wire;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who says nothing is not waited for for ever. That a silent session is given up takes minutes; units with a clock show it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SilenceIT {

    @ArquillianResource
    URL application;

    @Test
    void a_page_and_a_socket_that_stay_silent_are_given_up() {
        Probe waiting = new Probe(application);
        Visitor anna = new Visitor(application);
        waiting.open(anna);
        Wire mute = anna.connect();

        assertThat(mute.closed(60)).isEqualTo(4408);
        waiting.expect("unmounted");
    }
}
