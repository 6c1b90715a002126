package dev.lightspeed.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JournalTest {

    private final Kernel kernel = new Kernel();

    @Test
    void tells_what_a_message_threw() {
        kernel.live();

        kernel.last().tell((Runnable) () -> {
            throw new IllegalStateException("no stock");
        });
        kernel.executor.runAll();

        assertThat(kernel.troubles)
                .containsExactly(
                        "shop.Counter: message " + messageType() + " threw java.lang.IllegalStateException: no stock");
    }

    // The lambda's class has a name of its own in every run.
    private String messageType() {
        return kernel.troubles.get(0).replaceAll(".*message (\\S+) threw.*", "$1");
    }

    @Test
    void tells_why_a_page_could_not_be_mounted() {
        kernel.prepare = program -> program.onMount = sink -> {
            throw new IllegalStateException("no database");
        };

        kernel.sessions.open(kernel.program(), "/counter", Kernel.ANNA, true);

        assertThat(kernel.troubles)
                .containsExactly(
                        "shop.Counter: mounting \"/counter\" threw java.lang.IllegalStateException: no database");
    }

    @Test
    void tells_of_an_event_that_was_refused_and_of_a_connection_that_was_closed() {
        TestBrowser browser = kernel.live();

        browser.event("decr");
        browser.say("nonsense");

        assertThat(kernel.troubles).hasSize(2).first().isEqualTo("event.unknown");
        assertThat(kernel.troubles.get(1)).startsWith("MALFORMED, shop.Counter: ");
    }
}
