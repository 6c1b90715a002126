package dev.lightspeed.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SoakTableTest {

    private final SoakTable soak = new SoakTable();

    private static Meters heap(long megabytes) {
        return new Meters(1, 0, 0, megabytes * 1_000_000, 0);
    }

    private void minute(int pages, long megabytes) {
        Tally tally = new Tally();
        tally.events = 1_000_000;
        soak.minute(new Phase(10, 1, heap(0), heap(0), 0, 0, 0, 0, 0, tally), pages, heap(megabytes));
    }

    private String last() {
        return soak.table().json().build().getJsonObject(3).toString();
    }

    @Test
    void a_heap_that_ends_as_it_began_does_not_grow() {
        soak.before(heap(50));
        minute(500, 80);
        minute(1000, 83);
        soak.after(1000, heap(52));

        assertThat(last())
                .contains(
                        "\"when\":\"no page, afterwards\"",
                        "\"events\":2000000",
                        "\"since the beginning, bytes an event\":1.0",
                        "\"since the beginning, bytes a page\":2000.0",
                        "\"trouble\":\"grows by no more than the 3 MB between two minutes\"");
    }

    @Test
    void a_heap_that_is_larger_than_minutes_differ_grows() {
        soak.before(heap(50));
        minute(500, 80);
        minute(1000, 81);
        soak.after(1000, heap(52));

        assertThat(last()).contains("\"trouble\":\"grows\"");
    }

    @Test
    void one_minute_tells_nothing() {
        soak.before(heap(50));
        minute(500, 80);
        soak.after(1000, heap(90));

        assertThat(soak.table().json().build().getJsonObject(2).toString()).contains("too short to tell");
    }
}
