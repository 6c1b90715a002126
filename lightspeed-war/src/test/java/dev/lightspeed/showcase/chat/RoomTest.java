package dev.lightspeed.showcase.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RoomTest {

    private final List<Object> published = new ArrayList<>();
    private final Room room = new Room((topic, message) -> published.add(message));

    @Test
    void tells_the_pages_what_is_said() {
        room.say("p1", "Ada", "Hello");

        assertThat(published).containsExactly(new Room.Said(room.sayings()));
        assertThat(room.sayings()).extracting(Saying::name, Saying::text).containsExactly(tuple("Ada", "Hello"));
    }

    @Test
    void forgets_the_oldest_first() {
        IntStream.rangeClosed(1, Room.REMEMBERED + 5).forEach(i -> room.say("p1", "Ada", "No. " + i));

        assertThat(room.sayings()).hasSize(Room.REMEMBERED);
        assertThat(room.sayings().get(0).text()).isEqualTo("No. 6");
    }

    @Test
    void sayings_keep_their_numbers_when_others_are_forgotten() {
        IntStream.rangeClosed(1, Room.REMEMBERED + 1).forEach(i -> room.say("p1", "Ada", "No. " + i));

        assertThat(room.sayings().get(0).number()).isEqualTo(2);
    }
}
