package dev.lightspeed.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WaitingRoomTest {

    private static final Secret SECRET = Secret.random();

    private final Kernel kernel = new Kernel();
    private final WaitingRoom room = new WaitingRoom(new Settings.Waiting(Duration.ofSeconds(15), 3, 100, 2));
    private final LiveSession first = session();
    private final LiveSession second = session();
    private final LiveSession third = session();
    private final LiveSession fourth = session();

    private static Network network(String address) {
        return Network.of(address, SECRET);
    }

    private LiveSession session() {
        kernel.get("/counter");
        return kernel.last();
    }

    @Test
    void only_the_first_who_asks_gets_a_session() {
        room.enter("1", first, network("a"), 1);

        assertThat(room.leave("1")).isSameAs(first);
        assertThat(room.leave("1")).isNull();
    }

    @Test
    void one_too_many_sends_the_oldest_away() {
        room.enter("1", first, network("a"), 1);
        room.enter("2", second, network("b"), 1);
        room.enter("3", third, network("c"), 1);

        assertThat(room.enter("4", fourth, network("d"), 1)).containsExactly(first);
        assertThat(room.size()).isEqualTo(3);
    }

    @Test
    void too_many_of_an_address_send_the_oldest_of_it_away() {
        room.enter("1", first, network("a"), 1);
        room.enter("2", second, network("b"), 1);
        room.enter("3", third, network("b"), 1);

        assertThat(room.enter("4", fourth, network("b"), 1)).containsExactly(second);
    }

    @Test
    void too_many_bytes_send_as_many_away_as_it_takes() {
        room.enter("1", first, network("a"), 40);
        room.enter("2", second, network("b"), 40);

        assertThat(room.enter("3", third, network("c"), 90)).isEqualTo(List.of(first, second));
    }

    @Test
    void what_has_left_is_counted_no_more() {
        room.enter("1", first, network("a"), 60);
        room.enter("2", second, network("a"), 30);
        room.leave("1");
        room.leave("2");

        assertThat(room.enter("3", third, network("a"), 60)).isEmpty();
        assertThat(room.enter("4", fourth, network("a"), 30)).isEmpty();
    }

    @Test
    void a_page_that_was_sent_away_is_unmounted_and_can_still_rejoin() {
        Kernel small = new Kernel(
                Settings.defaults("/shop").with(new Settings.Waiting(Duration.ofSeconds(15), 1, 1 << 20, 1)));
        TestBrowser browser = small.get("/counter");
        small.get("/counter");
        small.executor.runAll();

        assertThat(small.programs.get(0).calls).endsWith("unmount");
        assertThat(browser.join().getBoolean("same")).isTrue();
    }

    @Test
    void a_flood_of_gets_from_one_address_leaves_the_others_alone() {
        Kernel busy = new Kernel(
                Settings.defaults("/shop").with(new Settings.Waiting(Duration.ofSeconds(15), 1_000, 1 << 20, 10)));
        TestBrowser anna = busy.get("/counter");
        Visitor crawler = new Visitor(null, Set.of(), Locale.ENGLISH, "crawler", "127.0.0.2");

        for (int i = 0; i < 500; i++) {
            busy.get("/counter", crawler);
        }
        busy.executor.runAll();

        assertThat(busy.sessions.census().waiting()).isEqualTo(11);
        assertThat(anna.join().getString("mode")).isEqualTo("adopt");
    }
}
