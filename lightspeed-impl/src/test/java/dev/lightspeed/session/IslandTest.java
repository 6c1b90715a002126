package dev.lightspeed.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Pages that stand without their layout in other pages: their tokens tell them from those that fill a document. */
class IslandTest {

    private final Kernel kernel = new Kernel();

    private TestBrowser drawn() {
        Opened.Shown shown =
                (Opened.Shown) kernel.sessions.open(kernel.program().island(), "/counter", Kernel.ANNA, true);
        return new TestBrowser(kernel, Kernel.ANNA, "/shop/counter", shown.token());
    }

    private TestBrowser promised() {
        String token = kernel.sessions.ticket(kernel.program().island(), Kernel.ANNA);
        return new TestBrowser(kernel, Kernel.ANNA, "/shop/counter", token);
    }

    @Test
    void the_socket_adopts_the_island_that_was_drawn() {
        TestBrowser browser = drawn();

        assertThat(browser.join().getString("mode")).isEqualTo("adopt");
    }

    @Test
    void an_island_whose_session_is_gone_rejoins_as_an_island() {
        TestBrowser browser = drawn();
        kernel.restart();

        assertThat(browser.join().getString("mode")).isEqualTo("rejoin");
        assertThat(kernel.sessions
                        .on(browser.connection())
                        .orElseThrow()
                        .program
                        .name())
                .isEqualTo("shop.Counter (island)");
    }

    @Test
    void an_island_of_which_nothing_was_drawn_is_mounted_by_its_socket() {
        TestBrowser browser = promised();

        assertThat(browser.join(",\"rebuild\":true").getString("mode")).isEqualTo("rejoin");
        assertThat(browser.received().get(1)).startsWith("[\"d\",1,1,0,[\"p\",");
        assertThat(kernel.sessions.census()).isEqualTo(new LiveSessions.Census(0, 1, 0));
    }

    @Test
    void until_its_socket_comes_a_promised_island_costs_nothing() {
        promised();

        assertThat(kernel.sessions.census()).isEqualTo(new LiveSessions.Census(0, 0, 0));
        assertThat(kernel.lastProgram().calls).isEmpty();
    }

    @Test
    void an_island_goes_to_other_urls_of_its_view() {
        TestBrowser browser = drawn();
        browser.join();
        browser.received();

        assertThat(browser.event("ls:params", "{\"url\":\"/shop/counter?by=2\"}"))
                .containsExactly("[\"d\",1,1,1]");
    }

    @Test
    void a_ticket_is_good_for_nobody_else() {
        TestBrowser bob = promised().of(new Visitor("bob", Set.of(), Locale.ENGLISH, "bob's browser", "127.0.0.1"));

        bob.join();

        assertThat(bob.closed()).isEqualTo(CloseCode.TOKEN_REFUSED);
    }
}
