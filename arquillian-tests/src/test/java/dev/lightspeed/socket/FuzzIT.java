package dev.lightspeed.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.wire.Tab;
import dev.lightspeed.wire.Visitor;
import java.net.URL;
import java.util.List;
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

    private static final List<String> GOOD = List.of(
            "[\"e\",1,0,1,\"inc\",{}]",
            "[\"e\",2,1,1,\"add\",{\"by\":\"7\"}]",
            "[\"e\",1,0,1,\"say\",{\"_target\":\"what\",\"_all\":true,\"what\":\"x\"}]",
            "[\"e\",1,0,1,\"ls:params\",{\"url\":\"/\"}]",
            "[\"e\",1,0,1,\"paint\",{\"color\":[\"RED\",\"GREEN\"]},\"c1\"]",
            "[\"a\",0]",
            "[\"b\"]",
            "[\"hello\",{\"v\":2,\"token\":\"\",\"url\":\"/\",\"seq\":0,\"ref\":0}]");

    private static final List<String> BITS = List.of(
            "\"",
            "[",
            "]",
            "{",
            "}",
            ",",
            ":",
            "0",
            "-1",
            "1e9",
            "null",
            "true",
            "\\",
            "\\u0000",
            "\u0000",
            "\ud83d\ude80",
            "_all",
            " ");

    @ArquillianResource
    URL application;

    private final Random random = new Random(20261122);

    @Test
    void after_two_thousand_random_messages_the_server_serves_and_keeps_nothing() {
        Probe probe = new Probe(application);
        Tab bystander = probe.live(new Visitor(application));
        int before = probe.alive();

        for (int session = 0; session < MESSAGES / EACH; session++) {
            Tab tab = new Visitor(application).open(probe.path());
            begin(tab);
            for (int i = 0; i < EACH; i++) {
                tab.say(message());
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

    private String message() {
        StringBuilder text = new StringBuilder(GOOD.get(random.nextInt(GOOD.size())));
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            int at = random.nextInt(Math.max(1, text.length()));
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, BITS.get(random.nextInt(BITS.size())));
                case 1 -> text.delete(at, at + 1);
                default -> text.setLength(at);
            }
        }
        return text.toString();
    }
}
