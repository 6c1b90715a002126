package dev.lightspeed.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.wire.RawFrames;
import dev.lightspeed.wire.Tab;
import dev.lightspeed.wire.Visitor;
import java.io.IOException;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Frames that break the rules of WebSocket: the server ends the connection, and others do not notice. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class RawFramesIT {

    /** What servers say of it (RFC 6455, 7.4.1): a protocol error, nothing, and WildFly Preview 39.0.1 that it cannot accept such data. */
    private static final Integer[] BROKEN = {1002, 1003, 1006};

    @ArquillianResource
    URL application;

    private Tab bystander;

    @BeforeEach
    void open() {
        bystander = new Probe(application).live(new Visitor(application));
    }

    @AfterEach
    void the_bystander_lives() {
        assertThat(bystander.ask("inc")).contains("[0,1]");
    }

    private int endedAfter(int... bytes) throws IOException {
        byte[] frame = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            frame[i] = (byte) bytes[i];
        }
        try (RawFrames raw = new RawFrames(application)) {
            raw.say(frame);
            return raw.ended();
        }
    }

    @Test
    void a_frame_without_a_mask() throws IOException {
        // Open Liberty waits for more of it, so that our own patience ends.
        assertThat(endedAfter(0x81, 0x02, '[', ']')).isIn(1002, 1003, 1006, 4400, 4408);
    }

    @Test
    void a_kind_of_frame_that_is_not_there() throws IOException {
        assertThat(endedAfter(0x83, 0x80, 0, 0, 0, 0)).isIn((Object[]) BROKEN);
    }

    @Test
    void reserved_bits() throws IOException {
        assertThat(endedAfter(0xf1, 0x80, 0, 0, 0, 0)).isIn((Object[]) BROKEN);
    }

    @Test
    void a_text_that_is_no_utf_8() throws IOException {
        assertThat(endedAfter(0x81, 0x82, 0, 0, 0, 0, 0xc3, 0x28)).isIn(1007, 1006);
    }

    @Test
    void a_continuation_of_nothing() throws IOException {
        assertThat(endedAfter(0x80, 0x81, 0, 0, 0, 0, 'x')).isIn((Object[]) BROKEN);
    }

    @Test
    void a_frame_that_says_it_has_four_exabytes() throws IOException {
        assertThat(endedAfter(0x81, 0xff, 0x40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 'x', 'x'))
                .isIn(1002, 1006, 1009, 4408, 4413);
    }

    @Test
    void a_peer_that_does_not_answer_the_closing_is_let_go() throws IOException {
        try (RawFrames raw = new RawFrames(application)) {
            raw.text("nonsense");

            assertThat(raw.ended()).isEqualTo(4400);
        }
    }
}
