package dev.lightspeed.container;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lightspeed.container.probes.Probes;
import dev.lightspeed.container.turns.Here;
import dev.lightspeed.wire.Tab;
import dev.lightspeed.wire.Visitor;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Transactions that end badly in a turn, seen from inside of the server: the page goes on, and shows what is in the database. */
@ExtendWith(ArquillianExtension.class)
class TransactionsIT {

    private static final String FAILED = "\"event.failed\"]";

    @Inject
    Probes probes;

    private final String key = UUID.randomUUID().toString();
    private Tab tab;

    @BeforeEach
    void open() throws MalformedURLException {
        tab = live();
    }

    private Tab live() throws MalformedURLException {
        Tab live = new Visitor(Here.application()).open("accounts/" + key);
        live.join();
        return live;
    }

    @Test
    void no_transaction_is_held_while_the_page_is_drawn() {
        assertThat(tab.html()).contains("drawn in transaction false");

        assertThat(tab.ask("inTransaction"))
                .contains("handled in transaction true")
                .doesNotContain("drawn in transaction true");
    }

    @Test
    void a_transaction_whose_time_is_over_ends_the_turn_and_leaves_the_page_as_the_database_is() {
        assertThat(tab.ask("add")).contains("amounts 1 0.");

        assertThat(tab.ask("addTooSlowly")).endsWith(FAILED);

        assertThat(tab.ask("look")).contains("looked").doesNotContain("amounts");
        assertThat(tab.ask("add")).contains("amounts 2 0.");
    }

    @Test
    void a_dead_lock_in_the_database_ends_a_turn_and_leaves_the_page_as_the_database_is() throws Exception {
        Tab other = live();
        tab.event("leftThenRight");
        other.event("rightThenLeft");
        assertThat(List.of(probes.next(key), probes.next(key)))
                .containsExactlyInAnyOrder("holds " + key + " left", "holds " + key + " right");

        probes.open(key);
        boolean here = tab.answer().toString().endsWith(FAILED);
        boolean there = other.answer().toString().endsWith(FAILED);

        assertThat(here || there).isTrue();
        int kept = here && there ? 0 : 1;
        assertThat(live().html()).contains("amounts " + kept + " " + kept + ".");
        assertThat(tab.ask("add")).contains("amounts " + (kept + 1) + " " + kept + ".");
        assertThat(other.ask("look")).contains("amounts " + (kept + 1) + " " + kept + ".");
    }
}
