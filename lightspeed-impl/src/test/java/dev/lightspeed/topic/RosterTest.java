package dev.lightspeed.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RosterTest {

    private final Roster<String> roster = new Roster<>();

    @Test
    void tells_the_subscribers_of_a_topic() {
        roster.subscribe("ann", "news");
        roster.subscribe("bob", "news");
        roster.subscribe("bob", "sport");

        assertThat(roster.of("news")).containsExactlyInAnyOrder("ann", "bob");
        assertThat(roster.of("sport")).containsExactly("bob");
        assertThat(roster.of("nothing")).isEmpty();
        assertThat(roster.size()).isEqualTo(2);
    }

    @Test
    void subscribes_once() {
        roster.subscribe("ann", "news");
        roster.subscribe("ann", "news");

        assertThat(roster.of("news")).containsExactly("ann");
    }

    @Test
    void ends_a_subscription_that_is_there_and_minds_none_that_is_not() {
        roster.subscribe("ann", "news");

        roster.unsubscribe("ann", "news");
        roster.unsubscribe("ann", "news");
        roster.unsubscribe("bob", "sport");

        assertThat(roster.isEmpty()).isTrue();
    }

    @Test
    void holds_nothing_of_a_subscriber_it_forgot() {
        roster.subscribe("ann", "news");
        roster.subscribe("ann", "sport");
        roster.subscribe("bob", "news");

        roster.forget("ann");
        roster.forget("ann");

        assertThat(roster.of("news")).containsExactly("bob");
        assertThat(roster.of("sport")).isEmpty();
        roster.forget("bob");
        assertThat(roster.isEmpty()).isTrue();
    }

    @Test
    void loses_nobody_while_others_come_and_go() {
        IntStream.range(0, 2_000).parallel().forEach(number -> {
            String name = "subscriber " + number;
            roster.subscribe(name, "news");
            if (number % 2 == 0) {
                roster.forget(name);
            }
        });

        assertThat(roster.of("news")).hasSize(1_000);
    }

    @Test
    void may_be_walked_through_while_a_subscriber_leaves() {
        roster.subscribe("ann", "news");
        roster.subscribe("bob", "news");
        List<String> told = new ArrayList<>();

        roster.of("news").forEach(name -> {
            told.add(name);
            roster.forget(name);
        });

        assertThat(told).containsExactlyInAnyOrder("ann", "bob");
    }
}
