package dev.lightspeed.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.wire.Tab;
import dev.lightspeed.wire.Visitor;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What no browser says: the connection is closed with a code, that session ends, and others do not notice. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class MalformedIT {

    @ArquillianResource
    URL application;

    private Visitor anna;
    private Probe probe;
    private Tab bystander;

    @BeforeEach
    void open() {
        anna = new Visitor(application);
        probe = new Probe(application);
        bystander = probe.live(new Visitor(application));
    }

    @AfterEach
    void the_bystander_lives() {
        assertThat(bystander.ask("inc")).contains("[0,1]");
    }

    private int closedAfter(String text) {
        Tab tab = probe.live(anna);
        tab.say(text);
        int code = tab.wire().closed();
        probe.expect("unmounted");
        probe.expect("destroyed");
        return code;
    }

    @Test
    void a_message_that_cannot_be_read() {
        for (String text : new String[] {
            "",
            "x",
            "null",
            "[\"e\",1",
            "[\"b\"][\"b\"]",
            "{\"e\":1}",
            "[]",
            "[7]",
            "[\"zap\"]",
            "[\"e\"]",
            "[\"e\",\"1\",0,1,\"inc\"]",
            "[\"e\",1.5,0,1,\"inc\"]",
            "[\"e\",1,-1,1,\"inc\"]",
            "[\"e\",1,0,1,\"inc\",[]]",
            "[\"e\",1,0,1,\"inc\",{},7]",
            "[\"e\",1e999999999,0,1,\"inc\"]",
            "[\"a\",1e-999999999]",
            "[\"a\",99999999999999999999]",
            "[\"a\"]",
            "[\"b\",1]"
        }) {
            assertThat(closedAfter(text)).as(text).isEqualTo(4400);
        }
    }

    @Test
    void a_message_nested_ten_thousand_deep() {
        assertThat(closedAfter("[".repeat(10_000))).isEqualTo(4400);
        assertThat(closedAfter("[\"e\",1,0,1,\"inc\"," + "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000) + "]"))
                .isEqualTo(4400);
    }

    @Test
    void a_second_hello() {
        Tab tab = probe.live(anna);

        tab.say(tab.hello(""));

        assertThat(tab.wire().closed()).isEqualTo(4400);
    }

    @Test
    void a_gap_between_events() {
        assertThat(closedAfter("[\"e\",2,0,1,\"inc\",{}]")).isEqualTo(4400);
        assertThat(closedAfter("[\"e\",9223372036854775807,0,1,\"inc\",{}]")).isEqualTo(4400);
    }

    @Test
    void an_acknowledgement_of_what_was_never_sent() {
        assertThat(closedAfter("[\"a\",1]")).isEqualTo(4400);
        assertThat(closedAfter("[\"e\",1,1,1,\"inc\",{}]")).isEqualTo(4400);
    }

    @Test
    void an_older_acknowledgement_says_nothing_new() {
        Tab tab = probe.live(anna);
        tab.ask("inc");
        tab.ask("inc");

        tab.say("[\"a\",2]").say("[\"a\",1]").say("[\"a\",0]");

        assertThat(tab.ask("inc")).contains("[0,3]");
    }

    @Test
    void a_repeated_event_is_handled_once() {
        Tab tab = probe.live(anna);
        tab.ask("inc");

        tab.say(tab.event(1, "inc", "{}")).say(tab.event(1, "inc", "{}"));

        assertThat(tab.ask("inc")).contains("[0,2]");
    }

    @Test
    void bytes() {
        Tab tab = probe.live(anna);

        tab.wire().sayBytes((byte) '[', (byte) ']');

        assertThat(tab.wire().closed()).isEqualTo(4400);
        probe.expect("unmounted");
    }

    @Test
    void a_message_above_the_limit() {
        assertThat(closedAfter("[\"e\",1,0,1,\"say\",{\"what\":\"" + "x".repeat(66_000) + "\"}]"))
                .isEqualTo(4413);
    }

    @Test
    void a_message_just_below_the_limit_is_taken() {
        Tab tab = probe.live(anna);

        assertThat(tab.ask("say", "{\"what\":\"" + "\u20ac".repeat(65_000) + "\"}"))
                .contains("\u20ac\u20ac\u20ac");
    }

    @Test
    void a_message_above_what_the_container_takes() {
        Tab tab = probe.live(anna);

        tab.say("[\"e\",1,0,1,\"say\",{\"what\":\"" + "x".repeat(2_000_000) + "\"}]");

        // A server that gives up a socket in the middle of a message may not get its code through.
        assertThat(tab.wire().closed()).isIn(4413, 1009, 1006);
        probe.expect("unmounted");
    }

    @Test
    void a_message_above_the_limit_in_parts() {
        Tab tab = probe.live(anna);
        String[] parts = new String[40];
        java.util.Arrays.fill(parts, "x".repeat(2_000));

        tab.wire().sayInParts(parts);

        assertThat(tab.wire().closed()).isEqualTo(4413);
        probe.expect("unmounted");
    }

    @Test
    void a_message_in_parts_is_taken() {
        Tab tab = probe.live(anna);

        tab.wire().sayInParts("[\"e\",1,0", ",1,\"i", "nc\"]");

        assertThat(tab.next().toString()).contains("[0,1]");
    }

    @Test
    void a_flood_of_events() {
        Tab tab = probe.live(anna);

        for (int i = 0; i < 1_000; i++) {
            tab.event("inc");
        }

        assertThat(tab.wire().closed()).isEqualTo(4429);
        probe.expect("unmounted");
    }

    @Test
    void a_flood_of_beats() {
        Tab tab = probe.live(anna);

        for (int i = 0; i < 1_000; i++) {
            tab.say("[\"b\"]");
        }

        assertThat(tab.wire().closed()).isEqualTo(4429);
        probe.expect("unmounted");
    }

    @Test
    void a_flood_of_large_messages() {
        Tab tab = probe.live(anna);

        for (int i = 0; i < 60; i++) {
            tab.event("say", "{\"what\":\"" + "x".repeat(60_000) + "\"}");
        }

        assertThat(tab.wire().closed()).isEqualTo(4429);
        probe.expect("unmounted");
    }
}
