package dev.lightspeed.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.wire.Tab;
import dev.lightspeed.wire.Visitor;
import java.net.URL;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages that were drawn and wait for their browser; crawlers never come back. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class WaitingRoomIT {

    /** As many of one address may wait. */
    private static final int QUOTA = 500;

    @ArquillianResource
    URL application;

    private Visitor anna;
    private Probe probe;

    @BeforeEach
    void visit() {
        anna = new Visitor(application);
        probe = new Probe(application);
    }

    @Test
    void a_message_to_a_page_that_waits_is_drawn_when_its_browser_comes() {
        Tab tab = probe.open(anna);
        probe.publish("one");
        probe.publish("two");

        assertThat(tab.join().getString("mode")).isEqualTo("adopt");

        assertThat(tab.next().toString()).contains("\"two\"").doesNotContain("\"one\"");
        assertThat(tab.ask("nothing")).isEqualTo("[\"d\",2,1,1]");
    }

    @Test
    void a_crawler_sends_its_own_oldest_pages_away_and_harms_nobody_who_is_live() {
        Tab live = probe.live(anna);
        Visitor crawler = new Visitor(application);
        List<Tab> pages = IntStream.range(0, QUOTA + 20)
                .mapToObj(i -> crawler.open(probe.path()))
                .toList();

        assertThat(live.ask("inc")).contains("[0,1]");
        int crowd = probe.alive();
        assertThat(pages.get(0).join().getString("mode")).isEqualTo("rejoin");
        assertThat(pages.get(QUOTA + 19).join().getString("mode")).isEqualTo("adopt");
        assertThat(probe.aliveAtMost(crowd - QUOTA + 50)).isBetween(2, crowd - QUOTA + 50);
        assertThat(live.ask("inc")).contains("[0,2]");
    }
}
