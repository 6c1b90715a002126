package dev.lightspeed.showcase.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadingsTest {

    private final Random random = new Random(42);

    @Test
    void a_tick_changes_twenty_numbers() {
        Readings before = Readings.first(1, random);

        Readings after = before.next(2, random);

        assertThat(changes(before, after)).isEqualTo(Readings.CHANGES);
    }

    @Test
    void what_a_tick_left_alone_is_the_same_object() {
        Readings before = Readings.first(1, random);

        Readings after = before.next(2, random);

        Set<Reading> objects = Collections.newSetFromMap(new IdentityHashMap<>());
        objects.addAll(before.all());
        objects.addAll(after.all());
        assertThat(objects).hasSize(Readings.COUNT + Readings.CHANGES);
    }

    @Test
    void number_zero_is_the_time_of_the_tick() {
        assertThat(Readings.first(1, random)
                        .next(1_700_000_000_000_000L, random)
                        .all()
                        .get(0)
                        .value())
                .isEqualTo(1_700_000_000_000_000L);
    }

    @Test
    void the_others_stay_on_the_scale_however_long_it_ticks() {
        Readings now = Readings.first(1, random);
        for (int tick = 0; tick < 2_000; tick++) {
            now = now.next(tick, random);
        }

        assertThat(now.figures().getMin()).isBetween(0L, 999L);
        assertThat(now.figures().getMax()).isBetween(0L, 999L);
        assertThat(now.levels().stream().mapToInt(Integer::intValue).sum()).isEqualTo(Readings.COUNT - 1);
    }

    private static long changes(Readings before, Readings after) {
        List<Reading> old = before.all();
        return IntStream.range(0, Readings.COUNT)
                .filter(i -> old.get(i).value() != after.all().get(i).value())
                .count();
    }
}
