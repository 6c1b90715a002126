package dev.lightspeed.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.wire.Tab;
import dev.lightspeed.wire.Visitor;
import java.net.URL;
import java.util.Random;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two thousand messages that are nearly right: the server stays what it was. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class FuzzIT {

    private static final int MESSAGES = 2_000;
    private static final int EACH = 10;

    @ArquillianResource
    URL application;

    private final Random random = new Random(20261122);
    private final Fuzz fuzz = new Fuzz(random);

    @Test
    void after_two_thousand_random_messages_the_server_serves_and_keeps_nothing() {
        Probe probe = new Probe(application);
        Tab bystander = probe.live(new Visitor(application));
        int before = probe.alive();

        for (int session = 0; session < MESSAGES / EACH; session++) {
            Tab tab = new Visitor(application).open(probe.path());
            begin(tab);
            for (int i = 0; i < EACH; i++) {
                tab.say(fuzz.message());
            }
            // Ends the session; after a mere cut it would wait for its browser.
            tab.say("nonsense");
        }

        assertThat(bystander.ask("inc")).contains("[0,1]");
        assertThat(probe.live(new Visitor(application)).ask("inc")).contains("[0,1]");
        bystander.say("nonsense");
        assertThat(probe.aliveAtMost(before)).isLessThanOrEqualTo(before);
    }

    /** Mostly as it should be. */
    private void begin(Tab tab) {
        if (random.nextInt(10) > 0) {
            tab.join();
        } else {
            tab.connect();
        }
    }
}
